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

/** How many files were accepted, empty or rejected, those left aside that a correction replaced; each rejected one with its sentence. */
final class SummaryFiles implements SummarySection {

    @Override
    public List<String> lines(Wording wording) {
        List<SubmittedFile> files = wording.release().files().stream()
                .filter(file -> !file.state().equals(SubmissionState.CORRECTED.name()))
                .toList();
        if (files.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(wording.text(
                "summary.files", Map.of("number", wording.count(files.size()), "verdicts", verdicts(files, wording))));
        files.stream()
                .filter(file -> file.verdict() == Verdict.REJECTED)
                .map(SubmittedFile::file)
                .distinct()
                .sorted()
                .flatMap(file -> why(file, wording))
                .forEach(line -> lines.add("  - " + line));
        return lines;
    }

    private static String verdicts(List<SubmittedFile> files, Wording wording) {
        return Arrays.stream(Verdict.values())
                .map(verdict -> wording.text(
                        "summary.files." + verdict, Map.of("number", wording.count(count(verdict, files)))))
                .collect(Collectors.joining(", "));
    }

    private static long count(Verdict verdict, List<SubmittedFile> files) {
        return files.stream().filter(file -> file.verdict() == verdict).count();
    }

    private static Stream<String> why(String file, Wording wording) {
        List<String> sentences = wording.release().findings().stream()
                .filter(finding -> finding.severity() == Severity.FATAL
                        && finding.place().file().equals(file))
                .sorted(FindingsCsv.ORDER)
                .map((Finding finding) -> Sentences.of(finding, wording.language()))
                .toList();
        return sentences.isEmpty() ? Stream.of(file) : sentences.stream();
    }
}
