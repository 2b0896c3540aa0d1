package vn.cocau.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Stage;

/**
 * How the offices of a profile write their tables.
 *
 * @param unmarkedStage the stage of a year without a mark
 * @param rowPrefixes bullets that open a row label, with their depth
 * @param legend marks that stand for a missing or zero value, the usual one of each kind first; those with {@code NORMAL}
 *     are plain blanks
 * @param numberStyles the admissible ways to write a number as text
 */
public record Conventions(
        Stage unmarkedStage,
        Map<String, Integer> rowPrefixes,
        Map<String, ObservationStatus> legend,
        List<NumberStyle> numberStyles,
        List<FileNamePattern> fileNames,
        List<ReportingConvention> reporting) {

    public Conventions {
        rowPrefixes = Map.copyOf(rowPrefixes);
        legend = Collections.unmodifiableMap(new LinkedHashMap<>(legend));
        numberStyles = List.copyOf(numberStyles);
        fileNames = List.copyOf(fileNames);
        reporting = List.copyOf(reporting);
    }
}
