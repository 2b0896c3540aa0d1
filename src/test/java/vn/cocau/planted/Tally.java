package vn.cocau.planted;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How the figures of many workbooks were read, phenomenon by phenomenon, as a table to be printed. */
final class Tally {

    private static final class Count {
        private int workbooks;
        private int figures;
        private int right;
        private int excused;
        private int refused;
        private int wrong;
        private int missing;

        void add(Score score) {
            workbooks++;
            figures += score.figures();
            right += score.right();
            excused += score.excused();
            refused += score.refused();
            wrong += score.wrong().size();
            missing += score.missing().isEmpty() ? 0 : 1;
        }

        String row(String name) {
            double share = figures == excused ? 100 : 100.0 * right / (figures - excused);
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %.2f %% | %d | %d | %d | %d | 3/%d |%n",
                    name,
                    workbooks,
                    figures,
                    right,
                    share,
                    refused,
                    excused,
                    wrong,
                    missing,
                    workbooks);
        }
    }

    private final Count all = new Count();
    private final Map<String, Count> phenomena = new TreeMap<>();
    private final Map<String, Integer> causes = new TreeMap<>();

    void add(Draw draw, Score score) {
        all.add(score);
        draw.phenomena()
                .forEach(name ->
                        phenomena.computeIfAbsent(name, key -> new Count()).add(score));
        score.causes().forEach((cause, count) -> causes.merge(cause, count, Integer::sum));
    }

    /** Right, of the figures that ought to be read, in percent. */
    double share() {
        return 100.0 * all.right / (all.figures - all.excused);
    }

    String report() {
        StringBuilder report = new StringBuilder("# Workbooks with planted truth\n\n");
        report.append(
                "Layouts are counted, not cells: no wrong figure in n layouts bounds the rate of wrong layouts at 3/n (95 %).\n\n");
        report.append(
                "| phenomenon | workbooks | figures | right | of those to be read | refused | refused as planted | wrong"
                        + " | true reading not enumerated | bound |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        report.append(all.row("**all**"));
        phenomena.forEach((name, count) -> report.append(count.row(name)));
        report.append("\n| refused because | figures |\n|---|--:|\n");
        causes.forEach((cause, count) ->
                report.append("| ").append(cause).append(" | ").append(count).append(" |\n"));
        return report.toString();
    }

    String summary() {
        return String.format(
                Locale.ROOT,
                "planted: %d workbooks, %d figures, %d right (%.2f %% of those to be read), %d refused, %d refused as planted, %d wrong (at most 3/%d of layouts, at 95 %%), %d without the true reading",
                all.workbooks,
                all.figures,
                all.right,
                share(),
                all.refused,
                all.excused,
                all.wrong,
                all.workbooks,
                all.missing);
    }
}
