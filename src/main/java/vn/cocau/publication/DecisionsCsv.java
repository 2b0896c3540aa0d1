package vn.cocau.publication;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cocau.intake.Decision;

/** Every decision ever taken, in the order taken; later ones undo earlier ones of the same subject. */
final class DecisionsCsv implements Output {

    private static final String HEADER = "id,date,action,subject,file,value,author,reason";

    @Override
    public String fileName() {
        return "decisions.csv";
    }

    @Override
    public byte[] bytes(Release release) {
        return Csv.bytes(
                HEADER,
                release.decisions().stream()
                        .sorted(Comparator.comparingLong(Decision::id))
                        .map(DecisionsCsv::row));
    }

    private static List<@Nullable Object> row(Decision decision) {
        return Arrays.asList(
                decision.id(),
                decision.date(),
                decision.action(),
                decision.subject(),
                decision.file(),
                decision.value(),
                decision.author(),
                decision.reason());
    }
}
