package vn.cocau;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the code to the package table of {@code src/docs/design.md}: each package uses what it grants, no more, no less. */
class ArchitectureTest {

    private static final String PRODUCT = "vn.cocau";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(PRODUCT);

    /** {@code | `package` | holds | may use |}, the last column without code marks. */
    private static final Pattern ROW = Pattern.compile("\\| `([a-z.]+)` \\|.*\\| ([a-z., –]+) \\|");

    private static final Map<String, Set<String>> MAY_USE = table();

    @TestFactory
    Stream<DynamicTest> a_package_uses_what_the_table_grants_no_more_no_less() {
        return MAY_USE.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.getKey(),
                        () -> assertThat(used(row.getKey()).keySet())
                                .as("%s uses %s", row.getKey(), used(row.getKey()))
                                .isEqualTo(row.getValue())));
    }

    @Test
    void the_table_lists_every_package() {
        Set<String> packages = CLASSES.stream()
                .map(ArchitectureTest::packageOf)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(packages).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
    }

    @Test
    void no_cycle() {
        slices().matching("vn.cocau.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void spring_lives_only_in_store_and_job() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.cocau.store", "vn.cocau.job")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(CLASSES);
    }

    @Test
    void every_package_says_what_may_be_null() {
        assertThat(CLASSES.stream().map(JavaClass::getPackage).filter(each -> !each.isAnnotatedWith(NullMarked.class)))
                .isEmpty();
    }

    @Test
    void the_sample_is_drawn_without_knowing_what_reads_it() {
        classes()
                .that()
                .haveNameNotMatching(".*Test(\\$.*)?")
                .should()
                .onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                        "java..", "org.apache.poi..", "org.openxmlformats..", "vn.cocau.sample"))
                .check(new ClassFileImporter().importPackages("vn.cocau.sample"));
    }

    /** The other packages of the product that a package uses, each with one class that does. */
    private static Map<String, String> used(String name) {
        Map<String, String> used = new TreeMap<>();
        for (JavaClass each : CLASSES) {
            if (packageOf(each).equals(name)) {
                for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    String other = packageOf(target);
                    if (target.getPackageName().startsWith(PRODUCT) && !other.equals(name)) {
                        used.putIfAbsent(other, each.getSimpleName());
                    }
                }
            }
        }
        return used;
    }

    private static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(PRODUCT + ".") ? name.substring(PRODUCT.length() + 1) : "";
    }

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        for (String line : lines(Path.of("src/docs/design.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                table.put(row.group(1), granted(row.group(2)));
            }
        }
        return table;
    }

    private static Set<String> granted(String cell) {
        return cell.equals("–")
                ? Set.of()
                : Arrays.stream(cell.split(", ")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
