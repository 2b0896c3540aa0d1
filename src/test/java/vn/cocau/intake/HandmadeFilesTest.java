package vn.cocau.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Stage;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SeriesKey;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;

/**
 * Workbooks made by hand by somebody who knew how offices write and nothing of the program, with the truth beside them.
 * Each figure is read as what it truly is, or not at all.
 */
class HandmadeFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/handmade");
    private static final Profile PROFILE = Profiles.load("thai-nguyen");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** Words of the truth and the codes they mean; a figure of several districts together is none of ours. */
    private static final Map<String, String> TERRITORIES = Map.of(
            "Võ Nhai",
            "170",
            "Sông Công",
            "165",
            "Phổ Yên",
            "172",
            "Phú Bình",
            "173",
            "Phú Lương",
            "168",
            "Định Hóa",
            "167");

    /** What a line of the truth says of a cell. */
    private record Truth(
            String territory, String measure, String sector, int year, Stage stage, BigDecimal amount, String unit) {}

    static Stream<String> files() {
        return Stream.of(
                "Biểu 03 - GTTT huyện Võ Nhai ước năm 2015.xlsx",
                "GTSX giá SS 2010 - KV Phú Lương, Định Hóa (2016-2019).xlsx",
                "Cơ cấu kinh tế Sông Công - Phổ Yên - Phú Bình 2021-2022.csv");
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_figure_is_read_as_what_it_is_or_not_at_all(String file) throws IOException {
        Map<String, Truth> truths = truths(file);
        Submission submission = new SubmissionReader(PROFILE).read(FOLDER.resolve(file), file, "0");

        List<String> wrong = new ArrayList<>();
        for (Observation each : submission.observations()) {
            Truth truth = truths.get(each.place().cell());
            if (each.amount() != null && (truth == null || !agree(truth, each))) {
                wrong.add(each.place().cell() + " " + each.key() + " = " + each.amount() + ", truly " + truth);
            }
        }
        int refused =
                submission.ledger().stream().mapToInt(sheet -> sheet.refused()).sum();
        System.out.printf(
                Locale.ROOT,
                "%s: %d figures read, %d cells refused of %d true figures%n",
                file,
                submission.observations().size(),
                refused,
                truths.size());
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_slip_is_not_used() {
        String file = "GTSX giá SS 2010 - KV Phú Lương, Định Hóa (2016-2019).xlsx";
        Submission submission = new SubmissionReader(PROFILE).read(FOLDER.resolve(file), file, "0");

        assertThat(submission.observations())
                .filteredOn(each -> Objects.equals(each.place().cell(), "D26"))
                .allSatisfy(each -> assertThat(each.status()).isEqualTo(ObservationStatus.WITHHELD));
    }

    /** Sign, measure, sector, territory, year, stage and amount; the slip's cell may hold what was printed. */
    private static boolean agree(Truth truth, Observation read) {
        SeriesKey series = read.key().series();
        boolean amount = Objects.requireNonNull(read.amount()).compareTo(truth.amount()) == 0
                || read.status() == ObservationStatus.WITHHELD;
        return amount
                && TERRITORIES.entrySet().stream()
                        .anyMatch(entry -> truth.territory().contains(entry.getKey())
                                && entry.getValue().equals(series.territory().value()))
                && !truth.territory().contains("together")
                && truth.year() == read.key().period().year()
                && truth.stage() == read.key().stage()
                && kind(truth).contains(series.transformation().name())
                && truth.measure()
                        .contains(
                                switch (series.measure()) {
                                    case GROSS_OUTPUT -> "gross output";
                                    default -> "value added";
                                })
                && sectorAgrees(truth.sector(), series.activity().value());
    }

    private static Set<String> kind(Truth truth) {
        Set<String> kinds = new TreeSet<>();
        String text = truth.measure() + " " + truth.unit();
        if (!text.contains("%") && !text.contains("percent")) {
            kinds.add("LEVEL");
        } else {
            kinds.add("SHARE");
            kinds.add("GROWTH");
            kinds.add("INDEX");
        }
        return kinds;
    }

    private static boolean sectorAgrees(String sector, String activity) {
        return switch (activity) {
            case "_T" -> sector.contains("total");
            case "A" -> sector.contains("agriculture, forestry and fishing");
            case "BTF" -> sector.contains("industry and construction");
            case "GTU" -> sector.startsWith("services");
            case "BTE" -> sector.startsWith("industry") && !sector.contains("and construction");
            default -> !sector.contains("total");
        };
    }

    private static Map<String, Truth> truths(String file) throws IOException {
        String name = file.replaceFirst("\\.[^.]+$", ".expected.txt");
        Map<String, Truth> truths = new LinkedHashMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve(name))) {
            String[] parts = line.split(" \\| ");
            if (parts.length == 7 && parts[0].matches("[A-Z]+\\d+")) {
                truth(parts).ifPresent(truth -> truths.put(parts[0], truth));
            }
        }
        assertThat(truths).hasSizeGreaterThan(50);
        return truths;
    }

    private static Optional<Truth> truth(String[] parts) {
        Matcher amount = NUMBER.matcher(parts[5]);
        Matcher year = Pattern.compile("\\d{4}").matcher(parts[4]);
        if (!amount.find() || amount.start() != 0 || !year.find()) {
            return Optional.empty();
        }
        return Optional.of(new Truth(
                parts[1],
                parts[2],
                parts[3],
                Integer.parseInt(year.group()),
                stage(parts[4]),
                new BigDecimal(amount.group()),
                parts[6]));
    }

    private static Stage stage(String text) {
        if (text.contains("plan")) {
            return Stage.PLAN;
        }
        if (text.contains("estimate")) {
            return Stage.ESTIMATE;
        }
        return text.contains("preliminary") ? Stage.PRELIMINARY : Stage.FINAL;
    }
}
