package vn.cocau.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void a_place_is_as_exact_as_is_known() {
        assertThat(new Place("a.xlsx", "GTTT", "E12")).hasToString("a.xlsx › GTTT!E12");
        assertThat(Place.ofSheet("a.xlsx", "GTTT")).hasToString("a.xlsx › GTTT");
        assertThat(Place.ofFile("a.xlsx")).hasToString("a.xlsx");
    }

    @Test
    void a_text_file_has_cells_but_no_sheet_name() {
        assertThat(new Place("a.csv", "", "E4")).hasToString("a.csv › E4");
        assertThat(Place.ofSheet("a.csv", "")).hasToString("a.csv");
    }
}
