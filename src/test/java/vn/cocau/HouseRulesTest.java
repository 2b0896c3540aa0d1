package vn.cocau;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds in every source file of the product, so that it runs alike on every machine and speaks every profile's language. */
class HouseRulesTest {

    private static final int LONGEST_FILE = 200;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.cocau");

    /** What takes its locale, character set or time zone from the machine. */
    private static final Set<String> BY_THE_MACHINE = Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B, int, int)",
            "java.util.Locale.getDefault()",
            "java.util.TimeZone.getDefault()",
            "java.nio.charset.Charset.defaultCharset()",
            "java.time.LocalDate.now()",
            "java.time.LocalDateTime.now()",
            "java.time.ZonedDateTime.now()",
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileWriter.<init>(java.io.File)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.io.PrintWriter.<init>(java.io.OutputStream)",
            "java.util.Scanner.<init>(java.io.InputStream)",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)");

    /** What differs from run to run. */
    private static final Set<String> BY_THE_RUN = Set.of(
            "java.time.Instant.now()",
            "java.time.ZoneId.systemDefault()",
            "java.lang.System.currentTimeMillis()",
            "java.lang.System.nanoTime()",
            "java.lang.System.getenv(java.lang.String)",
            "java.lang.System.getProperty(java.lang.String)",
            "java.lang.System.getProperty(java.lang.String, java.lang.String)",
            "java.lang.Math.random()",
            "java.util.Random.<init>()",
            "java.util.UUID.randomUUID()");

    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile(
            "/\\*.*?\\*/|//[^\n]*|'(?:\\\\.|[^'\\\\])+'|(\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\")", Pattern.DOTALL);

    @Test
    void nothing_depends_on_the_machine_s_locale_character_set_or_time_zone() {
        noClasses().should().accessTargetWhere(isOneOf(BY_THE_MACHINE)).check(CLASSES);
    }

    @Test
    void the_statistics_know_neither_clock_nor_chance_nor_surroundings() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.cocau.store", "vn.cocau.job", "vn.cocau.cli")
                // It ends a reading that takes too long, and changes no figure.
                .and()
                .doNotHaveFullyQualifiedName("vn.cocau.grid.Budget")
                .should()
                .accessTargetWhere(isOneOf(BY_THE_RUN))
                .check(CLASSES);
    }

    @Test
    void only_a_pause_for_a_test_writes_past_the_screen() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("KillPoint")
                .should()
                .accessTargetWhere(isOneOf(Set.of("java.lang.System.out", "java.lang.System.err")))
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    @Test
    void no_static_field_changes() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helper|Impl|Manager)(\\$.*)?")
                .check(CLASSES);
    }

    @Test
    void text_in_the_code_is_english_all_other_words_are_data() throws IOException {
        for (Path file : sources()) {
            List<String> foreign = COMMENT_OR_LITERAL
                    .matcher(Files.readString(file))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .filter(literal -> literal != null && literal.codePoints().anyMatch(HouseRulesTest::isForeign))
                    .toList();
            assertThat(foreign).as(file.toString()).isEmpty();
        }
    }

    @Test
    void no_file_is_too_long_to_be_read_at_once() throws IOException {
        for (Path file : sources()) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST_FILE);
        }
    }

    /** A letter beyond ASCII; signs such as × and the apostrophes that pass for letters are none. */
    private static boolean isForeign(int character) {
        return character > 0x7F && Character.isLetter(character) && UnicodeScript.of(character) != UnicodeScript.COMMON;
    }

    private static DescribedPredicate<JavaAccess<?>> isOneOf(Set<String> targets) {
        return DescribedPredicate.describe(
                "the target is one of " + targets.stream().sorted().toList(),
                access -> targets.contains(access.getTarget().getFullName()));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
