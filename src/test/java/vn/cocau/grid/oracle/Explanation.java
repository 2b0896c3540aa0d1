package vn.cocau.grid.oracle;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.TextRun;

/** Why a fact may differ from what POI says of it: each reason in one narrow case, and never where a number differs. */
enum Explanation {
    /** Texts are given in Unicode's composed form; what is stored is the same. */
    COMPOSED {
        @Override
        boolean covers(Comparison.Place place, CellFacts.Difference difference) {
            return isText(place, difference) && same(difference, Explanation::composed);
        }
    },

    /** Texts of a legacy encoding are decoded, and the file's findings say so; what is stored, and all but letters, is the same. */
    DECODED {
        @Override
        boolean covers(Comparison.Place place, CellFacts.Difference difference) {
            return place.opening().findings().stream().anyMatch(finding -> ENCODINGS.contains(finding.code()))
                    && isText(place, difference)
                    && same(difference, Explanation::withoutLetters);
        }
    },

    /** A number in a date's format that no date has, beyond the year 9999: POI makes a date of it, Excel and we do not. */
    NO_DATE {
        @Override
        boolean covers(Comparison.Place place, CellFacts.Difference difference) {
            return Set.of("kind", "value").contains(difference.fact())
                    && place.ours().kind() == CellFacts.Kind.NUMBER
                    && place.theirs().kind() == CellFacts.Kind.DATE
                    && place.ours().raw().equals(place.theirs().raw())
                    && new BigDecimal(place.ours().raw()).compareTo(LAST_DATE) > 0;
        }
    },

    /** POI leaves out the sheets that a shared formula names; all else is the same. */
    SHEETS_OF_SHARED_FORMULA {
        @Override
        boolean covers(Comparison.Place place, CellFacts.Difference difference) {
            return difference.fact().equals("formula")
                    && difference.ours() instanceof String ours
                    && ours.contains("!")
                    && ours.replaceAll("('[^']*'|[A-Za-z0-9_.]+)!", "").equals(difference.theirs());
        }
    },

    /** POI writes a colour's tint anew, with fewer digits; it is the same binary number. */
    TINT {
        @Override
        boolean covers(Comparison.Place place, CellFacts.Difference difference) {
            String[] ours = String.valueOf(difference.ours()).split(" tint ", -1);
            String[] theirs = String.valueOf(difference.theirs()).split(" tint ", -1);
            return difference.fact().equals("fill")
                    && ours.length == 2
                    && theirs.length == 2
                    && ours[0].equals(theirs[0])
                    && Double.parseDouble(ours[1]) == Double.parseDouble(theirs[1]);
        }
    };

    private static final Set<FindingCode> ENCODINGS = Set.of(FindingCode.ENCODING_LEGACY, FindingCode.ENCODING_DAMAGED);

    /** 31 December 9999, counted from 1900. */
    private static final BigDecimal LAST_DATE = new BigDecimal(2958466);

    abstract boolean covers(Comparison.Place place, CellFacts.Difference difference);

    static boolean explains(Comparison.Place place, CellFacts.Difference difference) {
        return Arrays.stream(values()).anyMatch(each -> each.covers(place, difference));
    }

    /** Whether a text is shown differently though the same is stored. */
    private static boolean isText(Comparison.Place place, CellFacts.Difference difference) {
        return place.ours().kind() == CellFacts.Kind.TEXT
                && place.theirs().kind() == CellFacts.Kind.TEXT
                && place.ours().raw().equals(place.theirs().raw())
                && Set.of("value", "runs").contains(difference.fact());
    }

    /** Whether texts, or runs of the same fonts, are the same once seen this way. */
    private static boolean same(CellFacts.Difference difference, UnaryOperator<String> seen) {
        List<TextRun> ours = runs(difference.ours());
        List<TextRun> theirs = runs(difference.theirs());
        return ours.size() == theirs.size()
                && IntStream.range(0, ours.size())
                        .allMatch(i -> ours.get(i).font().equals(theirs.get(i).font())
                                && ours.get(i).superscript() == theirs.get(i).superscript()
                                && seen.apply(ours.get(i).text())
                                        .equals(seen.apply(theirs.get(i).text())));
    }

    private static List<TextRun> runs(Object fact) {
        return fact instanceof String text
                ? List.of(new TextRun(text, "", false))
                : ((List<?>) fact).stream().map(TextRun.class::cast).toList();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Numbers are made of digits, signs and marks of ASCII and of dashes; no legacy encoding has letters of its own there. */
    private static String withoutLetters(String text) {
        return text.replaceAll("[^\\p{ASCII}\\p{Pd}\\u2212]|[A-Za-z]", "");
    }
}
