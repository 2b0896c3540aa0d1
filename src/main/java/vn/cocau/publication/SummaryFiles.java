package vn.cocau.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Sentences;
import vn.cocau.finding.Severity;
import vn.cocau.intake.SubmissionState;
import vn.cocau.intake.Verdict;

/** How many files count as accepted, empty or rejected; each rejected one with its sentence. */
final class SummaryFiles implements SummarySection {

    @Override
    public List<String> lines(Prose prose) {
        List<SubmittedFile> files = prose.release().files().stream()
                .filter(file -> !file.state().equals(SubmissionState.CORRECTED.name()))
                .toList();
        if (files.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(prose.text(
                "summary.files", Map.of("number", prose.count(files.size()), "verdicts", verdicts(files, prose))));
        files.stream()
                .filter(file -> file.verdict() == Verdict.REJECTED)
                .map(SubmittedFile::file)
                .distinct()
                .sorted()
                .flatMap(file -> why(file, prose))
                .forEach(line -> lines.add("  - " + line));
        return lines;
    }

    private static String verdicts(List<SubmittedFile> files, Prose prose) {
        return Arrays.stream(Verdict.values())
                .map(verdict ->
                        prose.text("summary.files." + verdict, Map.of("number", prose.count(count(verdict, files)))))
                .collect(Collectors.joining(", "));
    }

    private static long count(Verdict verdict, List<SubmittedFile> files) {
        return files.stream().filter(file -> file.verdict() == verdict).count();
    }

    private static Stream<String> why(String file, Prose prose) {
        List<String> sentences = prose.release().findings().stream()
                .filter(finding -> finding.severity() == Severity.FATAL
                        && finding.place().file().equals(file))
                .sorted(FindingsCsv.ORDER)
                .map((Finding finding) -> Sentences.of(finding, prose.language()))
                .toList();
        return sentences.isEmpty() ? Stream.of(file) : sentences.stream();
    }
}
