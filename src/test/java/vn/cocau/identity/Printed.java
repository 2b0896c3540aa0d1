package vn.cocau.identity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Transformation;
import vn.cocau.concept.Unit;
import vn.cocau.finding.Place;
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.observation.Trust;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;

/** Figures as printed, written {@code cell, key, amount}; levels in billion dong, all else in percent. */
final class Printed {

    static final Profile THAI_NGUYEN = Profiles.load("thai-nguyen");
    static final Profile SHANDONG = Profiles.load("cn-shandong");
    private static final Unit BILLION = new Unit("VND", 9);

    private Printed() {}

    static Observation figure(String cell, String key, String printed) {
        ObservationKey parsed = KeyNotation.parse(key).orElseThrow(() -> new AssertionError("not a key: " + key));
        BigDecimal amount = new BigDecimal(printed);
        boolean level = parsed.series().transformation() == Transformation.LEVEL;
        return new Observation(
                parsed,
                amount,
                level ? BILLION : Unit.PERCENT,
                Math.max(0, amount.scale()),
                ObservationStatus.NORMAL,
                Trust.ANCHORED,
                new Place("t.xlsx", "S", cell),
                printed,
                Set.of(),
                Map.of());
    }

    /** Value added of a district, current prices: {@code activity year amount} for each cell. */
    static Observation valueAdded(String cell, String activity, int year, String printed) {
        return figure(cell, "171/B1G/" + activity + "/LEVEL/CURRENT/" + year + "/FINAL", printed);
    }

    static Observation in(Unit unit, Observation other) {
        return new Observation(
                other.key(),
                other.amount(),
                unit,
                other.decimals(),
                other.status(),
                other.trust(),
                other.place(),
                other.raw(),
                other.evidence(),
                other.labels());
    }

    /** One row of a table: a cell in each column, from column B; its years across. */
    static List<Observation> row(int row, String series, List<Integer> years, String... amounts) {
        List<Observation> figures = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            figures.add(figure("" + (char) ('B' + i) + row, series + "/" + years.get(i) + "/FINAL", amounts[i]));
        }
        return figures;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static List<Observation> table(List<Observation>... rows) {
        return Arrays.stream(rows).flatMap(List::stream).toList();
    }

    static List<Line> lines(List<Observation> figures) {
        return new Identities(THAI_NGUYEN, Formulas.NONE).lines(figures);
    }

    static List<Line> lines(Profile profile, List<Observation> figures) {
        return new Identities(profile, Formulas.NONE).lines(figures);
    }

    static List<Slip> slips(List<Observation> figures) {
        return new SlipFinder(THAI_NGUYEN.tolerances()).find(lines(figures), figures);
    }

    /** {@code cell → proposal} or {@code cells of the failing wholes}, with what becomes of it. */
    static String said(Slip slip) {
        String fate = slip.withheld() ? " withheld" : " flagged";
        Observation suspect = slip.suspect();
        if (suspect != null) {
            return suspect.place().cell() + " -> " + slip.proposal() + fate;
        }
        return "line of "
                + String.join(
                        ", ",
                        slip.failing().stream()
                                .map(line -> line.whole().place().cell() + " off by "
                                        + line.residual().abs().toPlainString())
                                .toList())
                + fate;
    }
}
