package vn.cocau.planted;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Profile;
import vn.cocau.table.Recognition;
import vn.cocau.table.TableRecogniser;

/** How the figures of one planted workbook were read. */
record Score(int right, int refused, int misspelt, List<String> wrong, List<String> complaints) {

    static Score of(Planted planted, Path folder, Profile profile) throws Exception {
        return of(planted, new TableRecogniser(profile).recognise(planted.opened(folder)));
    }

    private static Score of(Planted planted, Recognition recognition) {
        Map<String, Observation> read = new LinkedHashMap<>();
        recognition.observations().forEach(each -> read.put(each.place().cell(), each));
        List<String> wrong = new ArrayList<>();
        int right = 0;
        int refused = 0;
        int misspelt = 0;
        for (Map.Entry<String, Planted.Figure> entry : planted.figures().entrySet()) {
            Observation found = read.remove(entry.getKey());
            if (found == null) {
                misspelt += entry.getValue().misspelt() ? 1 : 0;
                refused += entry.getValue().misspelt() ? 0 : 1;
            } else if (says(found, entry.getValue())) {
                right++;
            } else {
                wrong.add(entry.getKey() + " read as " + KeyNotation.format(found.key()) + " " + found.unit() + " = "
                        + found.amount() + " instead of " + entry.getValue());
            }
        }
        read.forEach(
                (cell, found) -> wrong.add(cell + " is no figure but was read as " + KeyNotation.format(found.key())));
        List<String> complaints = recognition.findings().stream()
                .map(finding -> Sentences.of(finding, Language.EN))
                .toList();
        return new Score(right, refused, misspelt, wrong, complaints);
    }

    private static boolean says(Observation found, Planted.Figure truth) {
        BigDecimal amount = found.amount();
        BigDecimal printed = truth.amount();
        boolean same = amount == null ? printed == null : printed != null && amount.compareTo(printed) == 0;
        return same && (KeyNotation.format(found.key()) + " " + found.unit()).equals(truth.key());
    }
}
