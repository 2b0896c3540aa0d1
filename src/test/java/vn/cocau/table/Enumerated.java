package vn.cocau.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.Workbook;
import vn.cocau.identity.Identities;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Profile;

/**
 * The readings of one block, before any is rejected by a constraint or outvoted: what each says of its cells, as far as it
 * says anything. Cells are named {@code sheet!A1}.
 */
public record Enumerated(List<Map<String, Observation>> readings) {

    /** The blocks of a workbook with all their readings, in the order in which they are read. */
    public static List<Enumerated> of(Workbook workbook, Profile profile) {
        Identities identities = new Identities(profile, new SheetFormulas(workbook));
        List<Enumerated> blocks = new ArrayList<>();
        SheetReader reader = new SheetReader(profile, identities, readings -> blocks.add(of(readings)));
        for (SheetGrid sheet : workbook.sheets()) {
            reader.read(workbook.file(), sheet);
        }
        return blocks;
    }

    private static Enumerated of(List<Reading> readings) {
        return new Enumerated(readings.stream().map(Enumerated::said).toList());
    }

    private static Map<String, Observation> said(Reading reading) {
        Map<String, Observation> said = new LinkedHashMap<>();
        reading.observations()
                .forEach(each ->
                        said.put(each.place().sheet() + "!" + each.place().cell(), each));
        return said;
    }
}
