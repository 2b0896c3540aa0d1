package vn.cocau.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Transformation;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.observation.Observation;

/** V-22: a printed zero after a positive figure is asked about; a dash is not, it says that nothing occurs. */
final class ZeroAfterPositive implements ProvinceCheck {

    @Override
    public String id() {
        return "V-22";
    }

    @Override
    public List<Finding> check(Province province) {
        List<Finding> findings = new ArrayList<>();
        Timeline.histories(province.usable()).forEach((timeline, history) -> {
            if (timeline.series().transformation() == Transformation.LEVEL) {
                zeros(history, findings);
            }
        });
        return findings;
    }

    private static void zeros(NavigableMap<Integer, Observation> history, List<Finding> findings) {
        for (Observation observation : history.values()) {
            Entry<Integer, Observation> before =
                    history.lowerEntry(observation.key().period().year());
            if (before != null
                    && sign(observation.amount()) == 0
                    && observation.status() != ObservationStatus.STRUCTURAL_ZERO
                    && sign(before.getValue().amount()) > 0) {
                findings.add(finding(observation, before.getValue()));
            }
        }
    }

    private static int sign(@Nullable BigDecimal amount) {
        return amount == null ? 0 : amount.signum();
    }

    private static Finding finding(Observation zero, Observation before) {
        BigDecimal amount = before.amount();
        return Finding.of(
                FindingCode.ZERO_AFTER_POSITIVE,
                zero.place(),
                "expected",
                amount == null ? before.raw() : amount,
                "unit",
                before.unit().symbol(),
                "before",
                before.key().period(),
                "found",
                zero.raw());
    }
}
