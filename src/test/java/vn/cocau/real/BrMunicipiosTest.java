package vn.cocau.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cocau.RealFiles;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.finding.Place;
import vn.cocau.grid.Cell;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.file.Workbooks;
import vn.cocau.observation.Evidence;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Profiles;

/** The known answers about the municipalities of Brazil. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrMunicipiosTest {

    private static final List<String> MEASURES = List.of("B1GQ/_T", "D21X31/_Z", "B1G/_T");

    @SuppressWarnings("NullAway.Init")
    private Figures brazil;

    @BeforeAll
    void read() {
        brazil = Figures.of("br-municipios", "br-municipios", "tabela5938.xlsx");
    }

    private List<String> municipalities(String letters) {
        return brazil.territories(letters + "-.*");
    }

    private static String key(String territory, String what, int year) {
        return territory + "/" + what + "/LEVEL/CURRENT/" + year + "/FINAL";
    }

    @ParameterizedTest
    @CsvSource({"SP, 35, 645, 2719751231.373", "MG, 31, 853, 857593213.648", "PA, 15, 144, 262904979.119"})
    void the_product_of_a_state_in_2021(String letters, String code, int municipalities, BigDecimal product) {
        assertThat(municipalities(letters)).hasSize(municipalities);
        assertThat(brazil.amount(key(code, "B1GQ/_T", 2021))).isEqualByComparingTo(product);
    }

    @ParameterizedTest
    @CsvSource({"SP, 35", "MG, 31", "PA, 15", "RO, 11", "AC, 12", "SC, 42", "DF, 53"})
    void municipalities_add_up_to_their_state_to_the_last_place(String letters, String code) {
        for (String what : MEASURES) {
            assertThat(brazil.sum(municipalities(letters), key("{t}", what, 2021)))
                    .isEqualByComparingTo(brazil.amount(key(code, what, 2021)));
        }
    }

    @Test
    void the_product_is_value_added_and_taxes_but_for_figures_of_states() {
        int far = 0;
        for (Observation each : brazil.recognition().observations()) {
            String territory = each.key().series().territory().value();
            int year = each.key().period().year();
            Observation taxes = brazil.byKey().get(key(territory, "D21X31/_Z", year));
            Observation added = brazil.byKey().get(key(territory, "B1G/_T", year));
            boolean product = each.key().series().measure().code().equals("B1GQ");
            if (product && taxes != null && added != null && taxes.amount() != null && added.amount() != null) {
                BigDecimal rest = Objects.requireNonNull(each.amount())
                        .subtract(taxes.amount())
                        .subtract(added.amount())
                        .abs();
                assertThat(rest).isLessThan(new BigDecimal("0.04"));
                boolean apart = rest.compareTo(new BigDecimal("0.01")) > 0;
                assertThat(apart && territory.contains("-")).isFalse();
                far += apart ? 1 : 0;
            }
        }
        // 64 in exact arithmetic, and seven more are off by exactly 0.010; in doubles, three of the seven are counted
        // too.
        assertThat(far).isEqualTo(64);
    }

    @Test
    void nothing_contradicts_and_every_state_is_confirmed() {
        assertThat(brazil.recognition().findings()).isEmpty();
        assertThat(brazil.recognition().observations())
                .hasSize(369_402)
                .allSatisfy(each ->
                        assertThat(each.status()).isIn(ObservationStatus.NORMAL, ObservationStatus.NOT_COLLECTED));
        assertThat(brazil.observation(key("35", "B1GQ/_T", 2021)).evidence()).contains(Evidence.EXACT_IDENTITY);
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023})
    void taxes_and_value_added_of_the_last_years_are_not_available_and_no_zero(int year) {
        for (String what : List.of("D21X31/_Z", "B1G/_T")) {
            Observation figure = brazil.observation(key("35", what, year));
            assertThat(figure.status()).isEqualTo(ObservationStatus.NOT_COLLECTED);
            assertThat(figure.amount()).isNull();
        }
        assertThat(brazil.amount(key("35", "B1GQ/_T", year))).isPositive();
    }

    @Test
    void a_municipality_founded_later_has_no_figures_before() {
        assertThat(brazil.observation(key("PA-mojui-dos-campos", "B1GQ/_T", 2012))
                        .amount())
                .isNull();
        assertThat(brazil.amount(key("PA-mojui-dos-campos", "B1GQ/_T", 2013))).isPositive();
    }

    @Test
    void the_legend_is_that_of_the_sheet_notas() {
        SheetGrid notes = Objects.requireNonNull(Workbooks.open(
                                RealFiles.folder("br-municipios").resolve("tabela5938.xlsx"), Place.ofFile("t.xlsx"))
                        .workbook())
                .sheets()
                .get(3);
        Map<String, ObservationStatus> legend =
                Profiles.load("br-municipios").conventions().legend();
        assertThat(text(notes, 7, 1)).startsWith("Zero absoluto");
        assertThat(legend.get(text(notes, 7, 0))).isEqualTo(ObservationStatus.STRUCTURAL_ZERO);
        assertThat(text(notes, 8, 0)).isEqualTo("0");
        assertThat(text(notes, 9, 1)).startsWith("Valor inibido");
        assertThat(legend.get(text(notes, 9, 0))).isEqualTo(ObservationStatus.SUPPRESSED);
        assertThat(text(notes, 10, 1)).startsWith("Valor não se aplica");
        assertThat(legend.get(text(notes, 10, 0))).isEqualTo(ObservationStatus.NOT_COLLECTED);
        assertThat(text(notes, 11, 1)).startsWith("Valor não disponível");
        assertThat(legend.get(text(notes, 11, 0))).isEqualTo(ObservationStatus.NOT_COLLECTED);
        assertThat(legend).hasSize(4);
    }

    private static String text(SheetGrid grid, int row, int column) {
        Cell cell = Objects.requireNonNull(grid.at(row, column));
        return cell.text();
    }
}
