package vn.cocau.revision;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import vn.cocau.concept.Transformation;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Severity;
import vn.cocau.observation.Agreement;
import vn.cocau.observation.Observation;

/** Tells each revision; a large one asks for its reason: above 5 % of a level, or 1 point of a percentage. */
public final class RevisionFindings {

    private static final BigDecimal LARGE_PERCENT = BigDecimal.valueOf(5);
    private static final BigDecimal LARGE_POINTS = BigDecimal.ONE;

    private RevisionFindings() {}

    public static List<Finding> of(List<Revision> revisions) {
        return revisions.stream().map(RevisionFindings::of).toList();
    }

    private static Finding of(Revision revision) {
        Observation earlier = revision.earlier();
        Observation later = revision.later();
        Finding finding = Finding.of(
                FindingCode.REVISED,
                later.place(),
                "expected",
                shown(earlier),
                "unit",
                earlier.unit().symbol(),
                "earlierPlace",
                earlier.place(),
                "earlierStage",
                earlier.key().stage(),
                "found",
                shown(later),
                "laterUnit",
                later.unit().symbol(),
                "stage",
                later.key().stage(),
                "cause",
                revision.cause());
        return large(revision) ? finding.withSeverity(Severity.WARNING) : finding;
    }

    private static Object shown(Observation observation) {
        return observation.amount() == null ? observation.raw() : observation.amount();
    }

    private static boolean large(Revision revision) {
        BigDecimal before = Agreement.inBaseUnit(revision.earlier());
        BigDecimal after = Agreement.inBaseUnit(revision.later());
        if (before == null || after == null) {
            return true;
        }
        BigDecimal difference = after.subtract(before).abs();
        return revision.key().series().transformation() == Transformation.LEVEL
                ? percent(difference, before).compareTo(LARGE_PERCENT) > 0
                : difference.compareTo(LARGE_POINTS) > 0;
    }

    private static BigDecimal percent(BigDecimal difference, BigDecimal before) {
        return before.signum() == 0
                ? BigDecimal.valueOf(100)
                : difference.movePointRight(2).divide(before.abs(), MathContext.DECIMAL64);
    }
}
