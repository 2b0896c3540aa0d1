package vn.cocau.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.Measure;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.OutOfScope;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Reason;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Stage;
import vn.cocau.concept.Transformation;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Language;
import vn.cocau.finding.Severity;
import vn.cocau.intake.Verdict;
import vn.cocau.metric.FigureStatus;
import vn.cocau.metric.Origin;
import vn.cocau.revision.RevisionCause;

class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    @Test
    void both_languages_have_the_same_texts_with_the_same_places() throws IOException {
        assertThat(places("vi")).isEqualTo(places("en"));
    }

    @Test
    void no_text_stands_twice() throws IOException {
        for (String language : List.of("vi", "en")) {
            try (InputStream in = open(language)) {
                List<String> keys = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.matches("[\\w.]+=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();
                assertThat(keys).as(language).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void every_finding_can_be_told() throws IOException {
        Properties texts = load("vi");
        for (FindingCode code : FindingCode.values()) {
            assertThat(texts).containsKeys(code + ".expected", code + ".found", code + ".action");
        }
    }

    @Test
    void every_code_shown_has_a_name() {
        for (Language language : Language.values()) {
            Stream.of(
                            Stage.values(),
                            Reason.values(),
                            FigureStatus.values(),
                            ObservationStatus.values(),
                            Origin.values(),
                            ShareBase.values(),
                            Severity.values(),
                            Verdict.values(),
                            OutOfScope.values(),
                            RevisionCause.values())
                    .flatMap(Stream::of)
                    .forEach(each ->
                            assertThat(Names.of((Enum<?>) each, language)).isNotBlank());
            for (Measure measure : Measure.values()) {
                assertThat(Names.measure(measure, language)).isNotBlank();
            }
            for (PriceBasis.Type type : PriceBasis.Type.values()) {
                PriceBasis basis = new PriceBasis(type, type == PriceBasis.Type.CONSTANT ? 2010 : null);
                assertThat(Names.prices(basis, language)).isNotBlank();
            }
        }
    }

    @Test
    void every_transformation_has_its_own_phrase() throws IOException {
        for (String language : List.of("vi", "en")) {
            Properties texts = load(language);
            for (Transformation each : Transformation.values()) {
                assertThat(texts).containsKey("transformation." + each);
            }
        }
    }

    private static Map<String, String> places(String language) throws IOException {
        Map<String, String> result = new HashMap<>();
        load(language)
                .forEach((key, text) -> result.put(
                        key.toString(),
                        PLACE.matcher(text.toString())
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toCollection(TreeSet::new))
                                .toString()));
        return result;
    }

    private static Properties load(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(open(language), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    private static InputStream open(String language) {
        return MessagesTest.class.getResourceAsStream("/messages_" + language + ".properties");
    }
}
