package vn.cocau.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.identity.Printed.figure;
import static vn.cocau.identity.Printed.lines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;
import vn.cocau.profile.Territory;

class AddedUpTest {

    private static final Profile BRAZIL = Profiles.load("br-municipios");
    /** Fifteen municipalities, each with value added and taxes that miss its product by one last place. */
    private static final List<Observation> RORAIMA = municipalities();

    private static List<Observation> municipalities() {
        List<Observation> figures = new ArrayList<>();
        for (Territory each : BRAZIL.territories().children(new TerritoryCode("14"), LocalDate.of(2021, 12, 31))) {
            figures.addAll(accounts(each.code().value(), "1.001", "0.600", "0.400"));
        }
        return figures;
    }

    private static List<Observation> accounts(String territory, String product, String valueAdded, String taxes) {
        return List.of(
                figure("B1", territory + "/B1GQ/_T/LEVEL/CURRENT/2021/FINAL", product),
                figure("B2", territory + "/B1G/_T/LEVEL/CURRENT/2021/FINAL", valueAdded),
                figure("B3", territory + "/D21X31/_Z/LEVEL/CURRENT/2021/FINAL", taxes));
    }

    private static boolean stateHolds(List<Observation> municipalities, List<Observation> state) {
        List<Observation> all = new ArrayList<>(municipalities);
        all.addAll(state);
        return lines(BRAZIL, all).stream()
                .filter(line -> line.kind() == LineKind.ACTIVITY_SUM)
                .filter(line -> line.whole().key().series().territory().value().equals("14"))
                .allMatch(Line::holds);
    }

    @Test
    void totals_added_up_from_rounded_figures_carry_the_rounding_of_each() {
        assertThat(RORAIMA).hasSize(45);
        assertThat(stateHolds(RORAIMA, accounts("14", "15.015", "9.000", "6.000")))
                .isTrue();
    }

    @Test
    void totals_that_are_not_their_parts_to_the_last_place_have_their_own_rounding() {
        assertThat(stateHolds(RORAIMA, accounts("14", "15.016", "9.001", "6.001")))
                .isFalse();
        assertThat(stateHolds(List.of(), accounts("14", "15.015", "9.000", "6.000")))
                .isFalse();
    }

    @Test
    void more_than_all_rounding_together_is_an_error_still() {
        List<Observation> figures = new ArrayList<>(RORAIMA);
        figures.removeIf(each -> each.place().cell().equals("B1"));
        assertThat(stateHolds(figures, accounts("14", "15.100", "9.000", "6.000")))
                .isFalse();
    }
}
