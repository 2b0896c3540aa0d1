package vn.cocau;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the package table of {@code src/docs/design.md}: what each package may use, and nothing more. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.cocau");

    private static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();

    static {
        allow("finding");
        allow("concept");
        allow("profile", "concept", "finding");
        allow("grid", "finding");
        allow("observation", "concept", "finding");
        allow("identity", "observation", "profile", "concept", "finding");
        allow("table", "grid", "identity", "observation", "profile", "concept", "finding");
        allow("cube", "observation", "profile", "concept", "finding");
        allow("metric", "cube", "observation", "profile", "concept", "finding");
        allow("reconcile", "cube", "observation", "profile", "concept", "finding");
        allow("revision", "cube", "metric", "observation", "profile", "concept", "finding");
        allow(
                "check",
                "identity",
                "cube",
                "metric",
                "reconcile",
                "revision",
                "observation",
                "profile",
                "concept",
                "finding");
        allow("intake", "grid", "table", "check", "observation", "profile", "concept", "finding");
        allow(
                "publication",
                "intake",
                "check",
                "revision",
                "reconcile",
                "metric",
                "cube",
                "identity",
                "observation",
                "profile",
                "concept",
                "finding");
        allow("archive", "finding");
    }

    private static void allow(String user, String... used) {
        MAY_USE.put(user, List.of(used));
    }

    @TestFactory
    Stream<DynamicTest> pure_packages_use_only_what_the_table_grants() {
        return MAY_USE.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.getKey(),
                        () -> classes()
                                .that()
                                .resideInAPackage("vn.cocau." + row.getKey() + "..")
                                .should()
                                .onlyDependOnClassesThat(granted(row.getKey(), row.getValue()))
                                .allowEmptyShould(true)
                                .check(CLASSES)));
    }

    private static DescribedPredicate<JavaClass> granted(String self, List<String> others) {
        String[] packages = Stream.concat(Stream.of(self), others.stream())
                .map(name -> "vn.cocau." + name + "..")
                .toArray(String[]::new);
        return resideInAPackage("vn.cocau..")
                .negate()
                .or(JavaClass.Predicates.resideInAnyPackage(packages))
                .as("are outside the product or in %s", Arrays.toString(packages));
    }

    @Test
    void spring_lives_only_in_the_shell() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "vn.cocau", "vn.cocau.store..", "vn.cocau.job..", "vn.cocau.cli..", "vn.cocau.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(CLASSES);
    }

    @Test
    void the_two_faces_do_not_know_each_other_and_nobody_knows_them() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.cocau", "vn.cocau.cli..", "vn.cocau.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.cocau.cli..", "vn.cocau.web..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("vn.cocau.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.cocau.web..")
                .allowEmptyShould(true)
                .check(CLASSES);
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

    @Test
    void no_cycle() {
        slices().matching("vn.cocau.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
