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
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.Workbook;
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.Observation;
import vn.cocau.table.TableRecogniser;

/**
 * Tables that are moved, turned, unmerged, reordered or renamed give the same figures or refusals, never other figures: a
 * figure that was refused before may be read if it is read as planted.
 */
class RearrangedTest {

    private static final int USUAL = 25;

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
            Planted planted = Drawing.of(seed);
            Workbook workbook = planted.opened(folder);
            Map<String, String> figures = figures(workbook);
            Map<String, String> rearranged = figures(layout.of(workbook));
            before += figures.size();
            after += rearranged.size();
            Map<String, String> expected = new TreeMap<>(moved(truth(planted), layout, workbook));
            expected.putAll(moved(figures, layout, workbook));
            for (Map.Entry<String, String> figure : rearranged.entrySet()) {
                if (!figure.getValue().equals(expected.get(figure.getKey()))) {
                    other.add(planted.draw() + " " + figure + " instead of " + expected.get(figure.getKey()));
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

    private static Map<String, String> moved(Map<String, String> figures, Rearranged layout, Workbook workbook) {
        Map<String, String> moved = new TreeMap<>();
        layout.sheets(workbook)
                .forEach((name, sheet) -> figures.forEach((place, figure) -> {
                    String prefix = sheet.name() + "!";
                    if (place.startsWith(prefix)) {
                        moved.put(name + "!" + at(layout, sheet, place.substring(prefix.length())), figure);
                    }
                }));
        return moved;
    }

    private static CellAddress at(Rearranged layout, SheetGrid sheet, String cell) {
        return layout.of(CellAddress.parse(cell), sheet);
    }

    private static Map<String, String> truth(Planted planted) {
        Map<String, String> truth = new TreeMap<>();
        planted.figures().forEach((place, figure) -> truth.put(place, figure.key() + " = " + plain(figure.amount())));
        return truth;
    }

    private static Map<String, String> figures(Workbook workbook) {
        Map<String, String> figures = new TreeMap<>();
        for (Observation each :
                new TableRecogniser(Office.PROFILE).recognise(workbook).observations()) {
            figures.put(
                    each.place().sheet() + "!"
                            + Objects.requireNonNull(each.place().cell()),
                    KeyNotation.format(each.key()) + " " + each.unit() + " = " + plain(each.amount()));
        }
        return figures;
    }

    private static String plain(@org.jspecify.annotations.Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }
}
