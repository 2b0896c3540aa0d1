package vn.cocau.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.Workbook;
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;
import vn.cocau.table.TableRecogniser;

/** A table that is moved, turned or unmerged gives the same figures or refusals, never other figures. */
class RearrangedTest {

    private static final int USUAL = 50;
    private static final Profile PROFILE = Profiles.load("thai-nguyen");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void the_same_figures_or_refusals(Rearranged layout) throws Exception {
        List<String> other = new ArrayList<>();
        int before = 0;
        int after = 0;
        int count = Integer.getInteger("cocau.rearranged", USUAL);
        for (long seed = 1; seed <= count; seed++) {
            Workbook workbook = Drawing.of(seed).opened(folder);
            Map<String, String> figures = figures(workbook);
            Map<String, String> rearranged = figures(layout.of(workbook));
            before += figures.size();
            after += rearranged.size();
            Map<String, String> expected = moved(figures, layout);
            for (Map.Entry<String, String> figure : rearranged.entrySet()) {
                if (!figure.getValue().equals(expected.get(figure.getKey()))) {
                    other.add("seed " + seed + " " + figure + " instead of " + expected.get(figure.getKey()));
                }
            }
        }
        System.out.printf("%s: %d figures before, %d after, in %d workbooks%n", layout, before, after, count);
        assertThat(other.stream().limit(10).toList())
                .as("%d others", other.size())
                .isEmpty();
        if (layout.mayBeRefused()) {
            assertThat(after).isPositive();
        } else {
            assertThat(after).isEqualTo(before);
        }
    }

    private static Map<String, String> moved(Map<String, String> figures, Rearranged layout) {
        Map<String, String> moved = new TreeMap<>();
        figures.forEach(
                (cell, figure) -> moved.put(layout.of(CellAddress.parse(cell)).toString(), figure));
        return moved;
    }

    private static Map<String, String> figures(Workbook workbook) {
        Map<String, String> figures = new TreeMap<>();
        for (Observation each : new TableRecogniser(PROFILE).recognise(workbook).observations()) {
            BigDecimal amount = each.amount();
            figures.put(
                    Objects.requireNonNull(each.place().cell()),
                    KeyNotation.format(each.key()) + " " + each.unit() + " = " + amount);
        }
        return figures;
    }
}
