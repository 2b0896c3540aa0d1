package vn.cocau.publication;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;

/** Every finding, the gravest first. */
final class FindingsCsv implements Output {

    private static final String HEADER = "severity,code,file,sheet,cell,found,expected,proposal,message_vi,message_en";
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::code)
            .thenComparing(Finding::place)
            .thenComparing(finding -> Sentences.of(finding, Language.EN));

    @Override
    public String fileName() {
        return "findings.csv";
    }

    @Override
    public byte[] bytes(Release release) {
        return Csv.bytes(HEADER, release.findings().stream().sorted(ORDER).map(FindingsCsv::row));
    }

    private static List<@Nullable Object> row(Finding finding) {
        return Arrays.asList(
                finding.severity(),
                finding.code(),
                finding.place().file(),
                finding.place().sheet(),
                finding.place().cell(),
                finding.found(),
                finding.expected(),
                finding.proposal(),
                Sentences.of(finding, Language.VI),
                Sentences.of(finding, Language.EN));
    }
}
