package vn.cocau.publication;

import java.nio.charset.StandardCharsets;
import vn.cocau.finding.Language;

/** The summary in Vietnamese, followed by English, whatever language the screen speaks. */
final class SummaryTxt implements Output {

    @Override
    public String fileName() {
        return "summary.txt";
    }

    @Override
    public byte[] bytes(Release release) {
        String both = Summary.text(release, Language.VI) + "\n\n" + Summary.text(release, Language.EN);
        return both.getBytes(StandardCharsets.UTF_8);
    }
}
