package vn.cocau.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cocau.cube.Fixtures.A;
import static vn.cocau.cube.Fixtures.BTF;
import static vn.cocau.cube.Fixtures.GRDP;
import static vn.cocau.cube.Fixtures.GTU;
import static vn.cocau.cube.Fixtures.JOINED_WITH_TAXES;
import static vn.cocau.cube.Fixtures.OUTPUT;
import static vn.cocau.cube.Fixtures.TAXES;
import static vn.cocau.cube.Fixtures.VALUE_ADDED;
import static vn.cocau.cube.Fixtures.cube;
import static vn.cocau.cube.Fixtures.level;
import static vn.cocau.cube.Fixtures.output;
import static vn.cocau.cube.Fixtures.share;
import static vn.cocau.cube.Fixtures.valueAdded;
import static vn.cocau.cube.Provinces.province;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Reason;
import vn.cocau.concept.ShareBase;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Classification;
import vn.cocau.profile.Item;
import vn.cocau.profile.Partition;
import vn.cocau.profile.Profile;

/** Wholes made of parts, and levels made of shares. */
class DerivedLevelsTest {

    private static final Period Y2022 = Period.ofYear(2022);

    private static Answer official(Item item, Observation... observations) {
        return cube(province("X", "Y"), observations).official().level(item, PriceBasis.CURRENT, Y2022);
    }

    private static Amount amount(Answer answer) {
        assertThat(answer).isInstanceOf(Amount.class);
        return (Amount) answer;
    }

    private static Absent absent(Answer answer) {
        assertThat(answer).isInstanceOf(Absent.class);
        return (Absent) answer;
    }

    @Test
    void a_missing_whole_is_the_sum_of_its_parts_through_all_levels() {
        Amount whole = amount(official(
                VALUE_ADDED,
                level("P", A, 2022, "1"),
                level("P", valueAdded("BTE"), 2022, "2"),
                level("P", valueAdded("F"), 2022, "3"),
                level("P", GTU, 2022, "4")));
        assertThat(whole.value()).isEqualByComparingTo("10");
        assertThat(whole.terms()).extracting(Term::role).containsExactly("part", "part part", "part part", "part");
    }

    @Test
    void a_printed_whole_is_used_as_printed() {
        Observation[] rows = {
            level("P", A, 2022, "1"),
            level("P", BTF, 2022, "2"),
            level("P", GTU, 2022, "4"),
            level("P", VALUE_ADDED, 2022, "8")
        };
        assertThat(amount(official(VALUE_ADDED, rows)).value()).isEqualByComparingTo("8");
        rows[3] = rows[3].withStatus(ObservationStatus.WITHHELD);
        assertThat(absent(official(VALUE_ADDED, rows)).reason()).isEqualTo(Reason.INCONSISTENT);
    }

    @Test
    void a_missing_part_leaves_the_whole_incomplete() {
        assertThat(absent(official(VALUE_ADDED, level("P", A, 2022, "1"))).reason())
                .isEqualTo(Reason.INCOMPLETE_COVERAGE);
    }

    @Test
    void value_added_alone_is_never_grdp_and_with_taxes_it_is() {
        Observation[] sectors = {level("P", A, 2022, "1"), level("P", BTF, 2022, "2"), level("P", GTU, 2022, "4")};
        assertThat(official(GRDP, sectors).isNothing()).isTrue();
        assertThat(absent(official(GRDP, sectors[0], level("P", TAXES, 2022, "1")))
                        .reason())
                .isEqualTo(Reason.INCOMPLETE_COVERAGE);
        assertThat(amount(official(GRDP, sectors[0], sectors[1], sectors[2], level("P", TAXES, 2022, "0.5")))
                        .value())
                .isEqualByComparingTo("7.5");
        assertThat(amount(official(GRDP, sectors[0], sectors[1], level("P", JOINED_WITH_TAXES, 2022, "5")))
                        .value())
                .isEqualByComparingTo("8");
        Profile carefree = Provinces.provinceWithoutTaxes(Fixtures.BILLION, "X");
        assertThat(cube(carefree, sectors)
                        .official()
                        .level(GRDP, PriceBasis.CURRENT, Y2022)
                        .isNothing())
                .isTrue();
    }

    @Test
    void gross_output_stays_gross_output() {
        Observation[] rows = {
            level("P", output("A"), 2022, "1"),
            level("P", output("BTF"), 2022, "2"),
            level("P", output("GTU"), 2022, "4")
        };
        assertThat(amount(official(OUTPUT, rows)).value()).isEqualByComparingTo("7");
        assertThat(official(VALUE_ADDED, rows).isNothing()).isTrue();
        assertThat(official(GRDP, rows).isNothing()).isTrue();
    }

    @Test
    void services_joined_with_taxes_leave_value_added_undefined() {
        Absent whole = absent(official(
                VALUE_ADDED,
                level("P", A, 2022, "1"),
                level("P", BTF, 2022, "2"),
                level("P", JOINED_WITH_TAXES, 2022, "5")));
        assertThat(whole.reason()).isEqualTo(Reason.CONCEPT_MISMATCH);
        assertThat(whole.terms()).hasSize(1);
    }

    @Test
    void a_share_of_a_known_whole_is_a_level_and_says_so() {
        Observation whole = level("P", VALUE_ADDED, 2022, "7058");
        Amount derived = amount(official(BTF, whole, share("P", BTF, ShareBase.GVA, 2022, "50.47")));
        assertThat(derived.value()).isEqualByComparingTo("3562.1726");
        assertThat(derived.flags()).containsExactly(Flag.DERIVED);
        assertThat(derived.terms()).extracting(Term::role).containsExactly("share", "whole");
        assertThat(derived.terms()).extracting(Term::coefficient).containsOnlyNulls();
        assertThat(official(BTF, share("P", BTF, ShareBase.GVA, 2022, "50.47")).isNothing())
                .isTrue();
        assertThat(official(BTF, whole, share("P", BTF, ShareBase.GRDP, 2022, "50.47"))
                        .isNothing())
                .isTrue();
    }

    @Test
    void parts_that_come_from_shares_still_make_a_whole() {
        Amount whole = amount(official(
                VALUE_ADDED,
                level("P", GRDP, 2022, "200"),
                share("P", A, ShareBase.GRDP, 2022, "10"),
                share("P", BTF, ShareBase.GRDP, 2022, "60"),
                share("P", GTU, ShareBase.GRDP, 2022, "25")));
        assertThat(whole.value()).isEqualByComparingTo("190");
        assertThat(whole.flags()).containsExactly(Flag.DERIVED);
    }

    @Test
    void a_whole_that_is_part_of_itself_is_a_mistake_of_the_profile() {
        List<Partition> circle = List.of(new Partition(A, List.of(BTF, GTU)), new Partition(GTU, List.of(A, BTF)));
        Classification classification = new Classification(List.of(), circle, List.of());
        assertThatThrownBy(() -> new Wholes(classification))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a whole is part of itself: B1G/");
    }
}
