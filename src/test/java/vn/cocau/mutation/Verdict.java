package vn.cocau.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Severity;
import vn.cocau.grid.CellAddress;
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.Observation;
import vn.cocau.table.CellClass;
import vn.cocau.table.Recognition;

/**
 * What the product made of a book, against what the book says.
 *
 * @param otherwise figures read otherwise than the sheet says, and numbers that vanished without a word
 * @param refused the figures that were refused
 * @param findings those of warning and above
 */
record Verdict(List<String> otherwise, Set<Fact.Spot> refused, List<Finding> findings) {

    static Verdict of(Book book, Recognition recognition) {
        Map<Fact.Spot, Fact> facts = new HashMap<>();
        book.facts().forEach(fact -> facts.put(fact.at(), fact));
        List<String> otherwise = new ArrayList<>();
        Set<Fact.Spot> refused = new HashSet<>();
        recognition.cells().forEach((place, found) -> {
            Fact.Spot spot = new Fact.Spot(
                    Objects.requireNonNullElse(place.sheet(), ""),
                    CellAddress.parse(Objects.requireNonNull(place.cell())));
            Fact fact = facts.remove(spot);
            if (found instanceof CellClass.Refused) {
                refused.add(spot);
            } else if (fact == null) {
                if (found instanceof CellClass.Read read) {
                    otherwise.add(spot + " is no figure but was read as " + line(read.observation()));
                }
            } else if (found instanceof CellClass.Read read) {
                if (!says(fact, read.observation())) {
                    otherwise.add(fact + " was read as " + line(read.observation()));
                }
            } else if (!(found instanceof CellClass.Checked) || fact.key() == null || fact.isLevel()) {
                if (!(found instanceof CellClass.Checked) || !equalElsewhere(fact, book)) {
                    otherwise.add(fact + " is " + found);
                }
            }
        });
        facts.values().stream()
                .filter(fact -> fact.amount() != null && !fact.doubtful())
                .forEach(fact -> otherwise.add(fact + " is in no class"));
        List<Finding> findings = recognition.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFORMATION)
                .toList();
        otherwise.sort(Comparator.naturalOrder());
        return new Verdict(otherwise, refused, findings);
    }

    /** A level may stand twice in a file and be counted once. */
    private static boolean equalElsewhere(Fact fact, Book book) {
        return fact.key() != null
                && book.facts().stream()
                        .anyMatch(other ->
                                !other.at().equals(fact.at()) && Objects.equals(keyOnly(other), keyOnly(fact)));
    }

    private static @Nullable String keyOnly(Fact fact) {
        String key = fact.key();
        return key == null ? null : key.substring(0, key.indexOf(' '));
    }

    private static boolean says(Fact fact, Observation read) {
        BigDecimal amount = read.amount();
        BigDecimal says = fact.amount();
        boolean same = amount == null ? says == null : says != null && amount.compareTo(says) == 0;
        return same && (KeyNotation.format(read.key()) + " " + read.unit()).equals(fact.key());
    }

    private static String line(Observation read) {
        return KeyNotation.format(read.key()) + " " + read.unit() + " = " + read.amount();
    }

    /** Whether it tells something that was not told of the book before it was spoilt. */
    boolean tellsMoreThan(Verdict before, boolean cellsMoved) {
        return refused.size() > before.refused.size()
                || !newFindings(before, cellsMoved).isEmpty();
    }

    /** The findings that were not there before: of codes that are told more often, where cells have moved. */
    private List<Finding> newFindings(Verdict before, boolean cellsMoved) {
        Map<FindingCode, Integer> codes = new TreeMap<>();
        before.findings.forEach(finding -> codes.merge(finding.code(), 1, Integer::sum));
        return findings.stream()
                .filter(finding -> !before.findings.contains(finding))
                .filter(finding -> !cellsMoved || codes.merge(finding.code(), -1, Integer::sum) < 0)
                .toList();
    }
}
