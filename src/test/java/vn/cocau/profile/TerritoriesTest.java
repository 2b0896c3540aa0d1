package vn.cocau.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.TerritoryCode;

class TerritoriesTest {

    private static final LocalDate BEFORE = LocalDate.of(2020, 12, 31);
    private static final LocalDate CHANGE = LocalDate.of(2021, 1, 1);
    private static final TerritoryCode PROVINCE = new TerritoryCode("P");
    private static final TerritoryCode FIRST = new TerritoryCode("1");
    private static final TerritoryCode SECOND = new TerritoryCode("2");
    private static final TerritoryCode WARD = new TerritoryCode("11");

    /** The ward's district changes, and the two codes of the first district change places with the second's. */
    private static final Territories REGISTER = new Territories(
            PROVINCE,
            List.of(
                    entry(PROVINCE, null, "Province", 0, null, null),
                    entry(FIRST, PROVINCE, "First", 2, null, CHANGE),
                    entry(SECOND, PROVINCE, "Second", 1, null, null),
                    entry(WARD, FIRST, "Ward", 3, null, CHANGE),
                    entry(WARD, SECOND, "Ward renamed", 3, CHANGE, null),
                    entry(FIRST, WARD, "First, now in the ward", 4, CHANGE, null)));

    @Test
    void a_code_is_one_territory_a_date() {
        assertThat(REGISTER.find(WARD, BEFORE)).map(Territory::name).contains("Ward");
        assertThat(REGISTER.find(WARD, CHANGE)).map(Territory::name).contains("Ward renamed");
        assertThat(REGISTER.find(new TerritoryCode("9"), CHANGE)).isEmpty();
        assertThat(REGISTER.name(new TerritoryCode("9"), CHANGE)).isEqualTo("9");
    }

    @Test
    void parts_come_in_the_office_s_order_as_of_a_date() {
        assertThat(REGISTER.children(PROVINCE, BEFORE))
                .extracting(Territory::code)
                .containsExactly(SECOND, FIRST);
        assertThat(REGISTER.children(PROVINCE, CHANGE))
                .extracting(Territory::code)
                .containsExactly(SECOND);
    }

    @Test
    void a_part_lies_in_whatever_it_ever_was_a_part_of_and_codes_that_change_places_do_not_loop() {
        assertThat(REGISTER.liesIn(WARD, PROVINCE)).isTrue();
        assertThat(REGISTER.liesIn(WARD, FIRST)).isTrue();
        assertThat(REGISTER.liesIn(FIRST, WARD)).isTrue();
        assertThat(REGISTER.liesIn(PROVINCE, FIRST)).isFalse();
        assertThat(REGISTER.liesIn(SECOND, new TerritoryCode("9"))).isFalse();
        assertThat(REGISTER.parentsOf(List.of(WARD, SECOND))).containsExactly(FIRST, SECOND, PROVINCE);
    }

    private static Territory entry(
            TerritoryCode code,
            @Nullable TerritoryCode parent,
            String name,
            int order,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return new Territory(code, parent, "district", name, order, from, to);
    }
}
