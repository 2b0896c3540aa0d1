package vn.cocau.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Measure;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.PartialKey;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Stage;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Unit;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Language;
import vn.cocau.finding.Place;
import vn.cocau.grid.Workbook;
import vn.cocau.grid.file.Workbooks;
import vn.cocau.intake.Examination;
import vn.cocau.intake.Submission;
import vn.cocau.intake.Verdict;
import vn.cocau.observation.Evidence;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.observation.SeriesKey;
import vn.cocau.observation.SheetLedger;
import vn.cocau.observation.Trust;
import vn.cocau.profile.Classification;
import vn.cocau.profile.Conventions;
import vn.cocau.profile.LabelRole;
import vn.cocau.profile.Lexicon;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Territories;
import vn.cocau.profile.TextReading;
import vn.cocau.profile.Tolerances;
import vn.cocau.table.Recognition;

/**
 * The smallest statistics there are, to test the job with: a file's lines are {@code territory;year;amount}, {@code bad}
 * rejects it and {@code crash} breaks the reader; a publication is the current lines, one a territory and year.
 */
public final class PlainCore {

    private PlainCore() {}

    public static Core core() {
        return core("profile-1");
    }

    public static Core core(String profileHash) {
        return new Core(profile(profileHash), new PlainJudge(), PlainCore::aggregate);
    }

    private record PlainJudge() implements Judge {

        @Override
        public Submission read(Path bytes, String file, String contentHash) {
            return PlainCore.read(bytes, file, contentHash);
        }

        @Override
        public Examination examine(Path bytes, String file, String contentHash) {
            Workbook workbook = Workbooks.open(bytes, Place.ofFile(file)).workbook();
            Recognition nothing = new Recognition(List.of(), Map.of(), List.of(), List.of(), false);
            return new Examination(read(bytes, file, contentHash), workbook, nothing);
        }
    }

    static Submission read(Path bytes, String file, String hash) {
        List<String> lines = lines(bytes);
        if (lines.contains("crash")) {
            throw new IllegalStateException("the reader broke down");
        }
        if (lines.contains("bad")) {
            Finding finding = Finding.of(FindingCode.FILE_NOT_ALLOWED, Place.ofFile(file));
            return new Submission(
                    hash, file, Verdict.REJECTED, null, "", null, false, List.of(), List.of(), List.of(finding));
        }
        List<Observation> observations = new ArrayList<>();
        for (String line : lines) {
            observations.add(observation(file, observations.size() + 1, line.split(";")));
        }
        SheetLedger ledger = new SheetLedger(file, "csv", lines.size(), lines.size(), 0, 0, 0, Map.of());
        ObservationKey last = observations.get(observations.size() - 1).key();
        return new Submission(
                hash,
                file,
                Verdict.ACCEPTED,
                last.series().territory(),
                "P1",
                last.period(),
                false,
                observations,
                List.of(ledger),
                List.of());
    }

    static Draft aggregate(Holdings holdings) {
        Map<String, String> current = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Holdings.Holding each : holdings.received()) {
            findings.addAll(each.submission().findings());
            if (each.arrival().present()) {
                each.submission()
                        .observations()
                        .forEach(observation -> current.put(
                                observation.key().series().territory() + ";"
                                        + observation.key().period(),
                                String.valueOf(observation.amount())));
            }
        }
        return new PlainDraft(current, findings);
    }

    private record PlainDraft(Map<String, String> current, List<Finding> findings) implements Draft {

        @Override
        public void write(Path folder) throws IOException {
            StringBuilder text = new StringBuilder("territory;year;amount\n");
            current.forEach(
                    (key, amount) -> text.append(key).append(';').append(amount).append('\n'));
            Files.writeString(folder.resolve("structure.csv"), text);
            Files.write(
                    folder.resolve("findings.csv"),
                    findings.stream()
                            .map(each -> each.place() + ";" + each.code())
                            .toList());
            Files.writeString(folder.resolve("manifest.json"), "{\"rows\": " + current.size() + "}\n");
        }

        @Override
        public boolean complete() {
            return true;
        }

        @Override
        public String summary(Language language) {
            return (language == Language.VI ? "Số dòng: " : "Lines: ") + current.size();
        }
    }

    private static Observation observation(String file, int row, String[] fields) {
        return new Observation(
                new ObservationKey(
                        SeriesKey.level(
                                new TerritoryCode(fields[0]),
                                ActivityCode.TOTAL,
                                Measure.GROSS_OUTPUT,
                                PriceBasis.CURRENT),
                        Period.parse(fields[1]),
                        Stage.FINAL),
                new BigDecimal(fields[2]),
                new Unit("VND", 9),
                0,
                ObservationStatus.NORMAL,
                Trust.ANCHORED,
                new Place(file, "csv", "C" + row),
                fields[2],
                Set.of(Evidence.DOUBLE_LABEL),
                Map.of());
    }

    /** Knows one label. */
    private record PlainLexicon() implements Lexicon {

        @Override
        public List<TextReading> read(String text) {
            boolean known = text.equals("Tổng số");
            return List.of(new TextReading(
                    "vi",
                    PartialKey.EMPTY,
                    PartialKey.EMPTY,
                    known ? Set.of(LabelRole.TOTAL) : Set.of(),
                    null,
                    known ? List.of() : List.of(text)));
        }

        @Override
        public Optional<String> nearest(String text) {
            return Optional.empty();
        }
    }

    private static List<String> lines(Path bytes) {
        try {
            return Files.readAllLines(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Profile profile(String hash) {
        return new Profile(
                "plain",
                hash,
                Map.of("vi", "Tỉnh thử", "en", "Test province"),
                List.of("vi"),
                LocalDate.of(2024, 12, 31),
                new Unit("VND", 9),
                new Territories(new TerritoryCode("19"), List.of()),
                new Classification(List.of(), List.of(), List.of()),
                new PlainLexicon(),
                new Conventions(Stage.FINAL, Map.of(), Map.of(), List.of(), List.of(), List.of()),
                new Tolerances(BigDecimal.valueOf(5), true, BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.TEN),
                List.of(),
                List.of());
    }
}
