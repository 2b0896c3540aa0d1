package vn.cocau.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.identity.Printed.figure;
import static vn.cocau.identity.Printed.in;
import static vn.cocau.identity.Printed.valueAdded;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Measure;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Unit;
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.profile.Item;

/** The small parts that lines are made of. */
class PiecesTest {

    private static final Observation FARMING = valueAdded("B3", "A01", 2021, "20.15");
    private static final Unit MILLION = new Unit("VND", 6);

    @Test
    void amounts_and_their_rounding_move_with_the_unit() {
        assertThat(Amounts.in(MILLION, FARMING)).isEqualByComparingTo("20150");
        assertThat(Amounts.halfPlace(MILLION, FARMING)).isEqualByComparingTo("5");
        assertThat(Amounts.halfPlace(FARMING.unit(), FARMING)).isEqualByComparingTo("0.005");
        assertThat(Amounts.sumTolerance(FARMING, List.of(in(MILLION, FARMING), valueAdded("B4", "A02", 2021, "3"))))
                .isEqualByComparingTo("0.505005");
    }

    @Test
    void a_key_has_neighbours() {
        ObservationKey key = FARMING.key();
        assertThat(Keys.item(key)).isEqualTo(new Item(Measure.VALUE_ADDED, new ActivityCode("A01")));
        assertThat(named(Keys.of(key, new Item(Measure.PRODUCT_TAXES, ActivityCode.NOT_APPLICABLE))))
                .isEqualTo("171/D21X31/_Z/LEVEL/CURRENT/2021/FINAL");
        assertThat(named(Keys.of(key, new TerritoryCode("19")))).isEqualTo("19/B1G/A01/LEVEL/CURRENT/2021/FINAL");
        assertThat(named(Keys.at(key, Period.ofYear(2020)))).isEqualTo("171/B1G/A01/LEVEL/CURRENT/2020/FINAL");
        ObservationKey share =
                figure("C3", "171/B1G/A01/SHARE[GVA]/CURRENT/2021/PLAN", "2").key();
        assertThat(named(Keys.level(share, Measure.VALUE_ADDED, ActivityCode.TOTAL, PriceBasis.constant(2010))))
                .isEqualTo("171/B1G/_T/LEVEL/CONSTANT:2010/2021/PLAN");
    }

    private static String named(ObservationKey key) {
        return KeyNotation.format(key);
    }

    @Test
    void what_has_no_amount_is_not_observed_and_a_second_cell_of_a_key_is_not_either() {
        Observation second = valueAdded("Z3", "A01", 2021, "99");
        Observation unknown = valueAdded("B4", "A02", 2021, "1").withAmount(null, ObservationStatus.NOT_COLLECTED);
        Observation constant = figure("B5", "171/B1G/A/LEVEL/CONSTANT:1994/2021/FINAL", "1");
        Observed observed = new Observed(List.of(FARMING, second, unknown, constant));
        assertThat(observed.get(FARMING.key())).isEqualTo(FARMING);
        assertThat(observed.get(unknown.key())).isNull();
        assertThat(observed.constantBases()).containsExactly(PriceBasis.constant(1994));
    }

    @Test
    void lines_that_share_a_cell_are_one_component() {
        Observation other = valueAdded("B4", "A02", 2021, "1");
        Observation apart = valueAdded("B9", "A", 2020, "1");
        Line first = line(FARMING, other);
        Line second = line(other, valueAdded("B5", "A03", 2021, "1"));
        Line third = line(apart, valueAdded("B8", "A01", 2020, "1"));
        assertThat(Components.of(List.of(first, third, second)))
                .containsExactlyInAnyOrder(List.of(first, second), List.of(third));
        assertThat(Components.of(List.of())).isEmpty();
    }

    private static Line line(Observation whole, Observation... parts) {
        return new Line(LineKind.ACTIVITY_SUM, EvidenceClass.EXACT, whole, List.of(parts), BigDecimal.ONE);
    }

    @Test
    void the_worst_of_the_failing_lines_is_told() {
        Line small = line(FARMING, valueAdded("B4", "A02", 2021, "21"));
        Line large = line(FARMING, valueAdded("B5", "A03", 2021, "5"));
        Slip slip = new Slip(List.of(small, large), null, null, false);
        assertThat(slip.worst()).isEqualTo(large);
        assertThat(slip.touched()).hasSize(3);
        assertThat(new Slip(List.of(small), FARMING, BigDecimal.TEN, true).touched())
                .containsExactly(FARMING);
    }

    @Test
    void an_outlier_needs_five_siblings_and_a_year_in_which_all_are_known() {
        List<Observation> now = new java.util.ArrayList<>();
        List<Observation> all = new java.util.ArrayList<>();
        String[] amounts = {"11", "10.8", "11.1", "10.9", "44"};
        for (int i = 0; i < 5; i++) {
            now.add(figure("C" + i, "17" + i + "/B1G/_T/LEVEL/CURRENT/2021/FINAL", amounts[i]));
            all.add(figure("B" + i, "17" + i + "/B1G/_T/LEVEL/CURRENT/2020/FINAL", "10"));
        }
        all.addAll(now);
        Observation whole = figure("C9", "19/B1G/_T/LEVEL/CURRENT/2021/FINAL", "55");
        all.add(whole);
        Line line = new Line(LineKind.TERRITORY_SUM, EvidenceClass.EXACT, whole, now, BigDecimal.ONE);
        Map<Observation, BigDecimal> candidates =
                Map.of(now.get(4), new BigDecimal("11"), now.get(0), new BigDecimal("1"));
        assertThat(outliers(all).only(line, candidates)).isEmpty();
        all.add(figure("B9", "19/B1G/_T/LEVEL/CURRENT/2020/FINAL", "50"));
        assertThat(outliers(all).only(line, candidates)).contains(now.get(4));
        Line four = new Line(LineKind.TERRITORY_SUM, EvidenceClass.EXACT, whole, now.subList(1, 5), BigDecimal.ONE);
        assertThat(outliers(all).only(four, candidates)).isEmpty();
    }

    private static GrowthOutliers outliers(List<Observation> observations) {
        return new GrowthOutliers(Printed.THAI_NGUYEN.tolerances(), new Observed(observations));
    }
}
