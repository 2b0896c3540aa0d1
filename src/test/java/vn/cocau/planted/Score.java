package vn.cocau.planted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Language;
import vn.cocau.finding.Place;
import vn.cocau.finding.Sentences;
import vn.cocau.grid.Workbook;
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Profile;
import vn.cocau.table.CellClass;
import vn.cocau.table.Enumerated;
import vn.cocau.table.Recognition;
import vn.cocau.table.TableRecogniser;

/**
 * How the figures of one planted workbook were read.
 *
 * @param right read as planted, or checked against other figures of the file
 * @param excused refused for a reason that was planted
 * @param causes of the other refusals, with the number of figures
 * @param missing blocks among whose readings the true one is not
 */
record Score(
        int figures,
        int right,
        int excused,
        Map<String, Integer> causes,
        List<String> wrong,
        List<String> missing,
        List<String> complaints) {

    static Score of(Planted planted, Workbook workbook, Profile profile) {
        Recognition recognition = new TableRecogniser(profile).recognise(workbook);
        Map<String, CellClass> classes = new LinkedHashMap<>();
        recognition.cells().forEach((place, cell) -> classes.put(address(place), cell));
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> causes = new TreeMap<>();
        int right = 0;
        int excused = 0;
        for (Map.Entry<String, Planted.Figure> entry : planted.figures().entrySet()) {
            CellClass found = classes.get(entry.getKey());
            if (found instanceof CellClass.Read read) {
                if (says(read.observation(), entry.getValue())) {
                    right++;
                } else {
                    wrong.add(entry.getKey() + " read as " + said(read.observation()) + " instead of "
                            + entry.getValue());
                }
            } else if (found instanceof CellClass.Checked) {
                right++;
            } else if (entry.getValue().excuse() != null) {
                excused++;
            } else {
                causes.merge(cause(found), 1, Integer::sum);
            }
        }
        for (Observation each : recognition.observations()) {
            if (!planted.figures().containsKey(address(each.place()))) {
                wrong.add(address(each.place()) + " is no figure but was read as " + said(each));
            }
        }
        return new Score(
                planted.figures().size(),
                right,
                excused,
                causes,
                wrong,
                missing(planted, Enumerated.of(workbook, profile)),
                recognition.findings().stream().map(Score::sentence).toList());
    }

    int refused() {
        return causes.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String sentence(Finding finding) {
        return Sentences.of(finding, Language.EN);
    }

    private static String cause(@org.jspecify.annotations.Nullable CellClass found) {
        return found instanceof CellClass.Refused refused
                ? refused.cause().code().name()
                : found == null ? "NO NUMBER" : found.getClass().getSimpleName();
    }

    private static String address(Place place) {
        return place.sheet() + "!" + place.cell();
    }

    private static String said(Observation each) {
        return KeyNotation.format(each.key()) + " " + each.unit() + " = " + each.amount();
    }

    private static boolean says(Observation found, Planted.Figure truth) {
        BigDecimal amount = found.amount();
        BigDecimal printed = truth.amount();
        boolean same = amount == null ? printed == null : printed != null && amount.compareTo(printed) == 0;
        return same && (KeyNotation.format(found.key()) + " " + found.unit()).equals(truth.key());
    }

    /** Of each block none of whose readings says of all its figures what is true, one figure. */
    private static List<String> missing(Planted planted, List<Enumerated> blocks) {
        if (planted.draw().body().spelling() == Spelling.SLIP) {
            // A row that nobody understands may head the rows below it: these are then rightly in no reading.
            return List.of();
        }
        Map<String, Planted.Figure> left = planted.figures().entrySet().stream()
                .filter(entry -> entry.getValue().excuse() == null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
        List<String> missing = new ArrayList<>();
        for (Enumerated block : blocks) {
            Set<String> cells = left.keySet().stream()
                    .filter(cell -> block.readings().stream().anyMatch(reading -> reading.containsKey(cell)))
                    .collect(Collectors.toSet());
            boolean among = block.readings().stream()
                    .anyMatch(reading -> cells.stream()
                            .allMatch(cell -> reading.containsKey(cell) && says(reading.get(cell), left.get(cell))));
            if (!among) {
                missing.add(cells.stream().sorted().findFirst().orElse(""));
            }
            left.keySet().removeAll(cells);
        }
        left.keySet().stream().findFirst().ifPresent(cell -> missing.add(cell + " in no reading"));
        return missing;
    }
}
