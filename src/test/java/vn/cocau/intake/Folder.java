package vn.cocau.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.cocau.Literal;
import vn.cocau.LiteralProfile;
import vn.cocau.concept.Period;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.observation.Observation;

/** An input folder that is looked at night after night, and what is current then. */
final class Folder {

    private static final class Path {
        final Submission content;
        final long since;

        Path(Submission content, long since) {
            this.content = content;
            this.since = since;
        }
    }

    private final Map<String, Path> shown = new TreeMap<>();
    private final Map<Submission, List<Presence>> seen = new LinkedHashMap<>();
    private final List<Decision> decisions = new ArrayList<>();
    private Map<String, Submission> content = new TreeMap<>();
    private long run;

    /** The content {@code file#hash} of a form for a territory and a year; its figures stand in A1, A2, … of sheet S. */
    static Submission report(String name, String territory, String form, int year, Literal... figures) {
        String file = name.substring(0, name.indexOf('#'));
        List<Observation> observations = IntStream.range(0, figures.length)
                .mapToObj(i -> figures[i].at(file, "A" + (i + 1)).observation())
                .toList();
        return new Submission(
                name.substring(file.length() + 1),
                file,
                Verdict.ACCEPTED,
                new TerritoryCode(territory),
                form,
                Period.ofYear(year),
                false,
                observations,
                List.of(),
                List.of());
    }

    static Submission rejected(String file) {
        return new Submission(
                "bad" + file, file, Verdict.REJECTED, null, "", null, false, List.of(), List.of(), List.of());
    }

    static Submission empty(String file, String territory, String form, int year) {
        return new Submission(
                "empty" + file,
                file,
                Verdict.EMPTY,
                new TerritoryCode(territory),
                form,
                Period.ofYear(year),
                false,
                List.of(),
                List.of(),
                List.of());
    }

    Folder put(Submission submission) {
        return put(submission.file(), submission);
    }

    Folder put(String path, Submission submission) {
        content.put(path, submission);
        return this;
    }

    Folder remove(String path) {
        content.remove(path);
        return this;
    }

    /** The nightly run: records what each path shows. */
    Folder night() {
        run++;
        for (Map.Entry<String, Path> entry : new TreeMap<>(shown).entrySet()) {
            Path before = entry.getValue();
            if (!before.content.equals(content.get(entry.getKey()))) {
                List<Presence> where = seen.get(before.content);
                where.remove(new Presence(entry.getKey(), before.since, null));
                where.add(new Presence(entry.getKey(), before.since, run));
                shown.remove(entry.getKey());
            }
        }
        content.forEach((path, submission) -> shown.computeIfAbsent(path, fresh -> {
            seen.computeIfAbsent(submission, first -> new ArrayList<>()).add(new Presence(path, run, null));
            return new Path(submission, run);
        }));
        return this;
    }

    Folder decide(String subject, Decision.Action action, String file, String value) {
        decisions.add(new Decision(
                decisions.size() + 1L,
                subject,
                action,
                file,
                value == null ? null : new BigDecimal(value),
                "Lan",
                "checked by telephone",
                LocalDate.of(2025, 3, 1)));
        return this;
    }

    CurrentSet current() {
        return CurrentSet.of(stored(), decisions, LiteralProfile.withDistricts(3));
    }

    List<StoredSubmission> stored() {
        return seen.entrySet().stream()
                .map(entry -> new StoredSubmission(entry.getKey(), entry.getValue()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    List<String> lines() {
        return current().observations().stream().map(Literal::line).toList();
    }

    List<String> sentences() {
        return current().findings().stream()
                .map(finding -> Sentences.of(finding, Language.EN))
                .toList();
    }

    List<String> vietnamese() {
        return current().findings().stream()
                .map((Finding finding) -> Sentences.of(finding, Language.VI))
                .toList();
    }

    Map<String, SubmissionState> states() {
        return current().submissions().stream()
                .collect(Collectors.toMap(
                        status -> status.stored().submission().contentHash(),
                        SubmissionStatus::state,
                        (first, second) -> first,
                        TreeMap::new));
    }
}
