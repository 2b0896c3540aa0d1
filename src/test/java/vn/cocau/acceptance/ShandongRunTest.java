package vn.cocau.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.RealFiles;
import vn.cocau.cli.InProcess;

/** What runs on the real files of Shandong must say: three years first, then a newer edition. */
class ShandongRunTest {

    private static final String NEWEST = "各市生产总值(2022).xls";

    @TempDir
    private static Path folder;

    private static Publication threeYears;
    private static Publication withNewerEdition;
    private static List<InProcess> screens;

    @BeforeAll
    static void run() throws IOException {
        Path real = RealFiles.folder("cn-shandong");
        Workspace workspace = Workspace.in(folder, "cn-shandong");
        workspace.put(Workspace.files(real).stream()
                .filter(file -> !file.endsWith(NEWEST))
                .toList());
        InProcess first = workspace.run("import", "--lang=en");
        threeYears = new Publication(workspace.published().folder().toRealPath());
        workspace.put(List.of(real.resolve(NEWEST)));
        screens = List.of(first, workspace.run("import", "--lang=en"));
        withNewerEdition = workspace.published();
    }

    @Test
    void all_four_files_are_accepted_and_no_cell_is_refused() {
        assertThat(screens).extracting(InProcess::code).containsExactly(0, 0);
        assertThat(screens.get(0).lines()).contains("FILES RECEIVED: 3 (3 accepted, 0 rejected, 0 empty)");
        assertThat(screens.get(1).lines()).contains("FILES RECEIVED: 4 (4 accepted, 0 rejected, 0 empty)");
        assertThat(threeYears.table("ledger.csv")).hasSize(3);
        assertThat(List.of(threeYears, withNewerEdition))
                .flatExtracting(each -> each.table("ledger.csv"))
                .extracting(row -> row.get("refused"))
                .containsOnly("0");
    }

    @Test
    void structure_and_discrepancy_of_2021_from_the_files_of_its_day() {
        assertThat(shares(threeYears, "2021", "DISTRICTS")).containsExactly("7.26", "39.92", "52.81");
        assertThat(shares(threeYears, "2021", "OFFICIAL")).containsExactly("7.26", "39.94", "52.81");
        assertThat(discrepancy(threeYears, "2021")).isEqualTo("-22.93 CNY NORMAL");
        assertThat(screens.get(0).lines()).contains("  GRDP, current prices: -22.93 100 million yuan");
    }

    @Test
    void real_growth_comes_from_the_published_index() {
        assertThat(threeYears.figure(
                        "territory=370000 metric=M13 measure=B1GQ activity=_T origin=OFFICIAL period=2021"))
                .isEqualTo("8.30 PT NORMAL");
        assertThat(screens.get(0).lines()).contains("  2021        8.30  final  published index (previous year = 100)");
    }

    @Test
    void the_newer_edition_of_2021_becomes_current() {
        assertThat(shares(withNewerEdition, "2021", "DISTRICTS")).containsExactly("7.28", "39.64", "53.08");
        assertThat(discrepancy(withNewerEdition, "2021")).isEqualTo("-26.11 CNY NORMAL");
        assertThat(shares(withNewerEdition, "2022", "DISTRICTS")).containsExactly("7.20", "40.05", "52.75");
        assertThat(discrepancy(withNewerEdition, "2022")).isEqualTo("-0.35 CNY NORMAL");
    }

    @Test
    void the_revision_is_reported() {
        Map<String, String> revision = withNewerEdition.row(
                "revisions.csv",
                "territory=370000 period=2021 measure=B1GQ activity=_T transformation=LEVEL price_basis=CURRENT");

        assertThat(Publication.told(revision, "cause", "earlier_value", "later_value", "difference"))
                .isEqualTo("EDITION 83095.9 82875.17 -220.73");
        assertThat(screens.get(1).lines())
                .contains("  - GRDP, current prices, 2021: 83,095.9 (final) to 82,875.17 (final), 100 million yuan;"
                        + " later edition");
    }

    @Test
    void the_wrong_english_headers_are_named_and_read_by_the_chinese() {
        List<Map<String, String>> findings = withNewerEdition.rows("findings.csv", "code=LABEL_LANGUAGES_DIFFER");

        assertThat(findings)
                .extracting(row -> Publication.told(row, "file", "sheet", "cell", "found"))
                .containsExactly(
                        NEWEST + " Sheet1 K5 第二产业增加值 Value-added of Primary Industry",
                        NEWEST + " Sheet1 O5 第三产业增加值 Value-added of Primary Industry");
        assertThat(threeYears.rows("findings.csv", "code=LABEL_LANGUAGES_DIFFER"))
                .isEmpty();
    }

    private static List<String> shares(Publication publication, String period, String origin) {
        return List.of("A", "BTF", "GTU").stream()
                .map(sector -> publication
                        .row(
                                "structure.csv",
                                "territory=370000 metric=M02 price_basis=CURRENT share_base=GRDP activity=" + sector
                                        + " period=" + period + " origin=" + origin)
                        .get("value_rounded"))
                .toList();
    }

    private static String discrepancy(Publication publication, String period) {
        return publication.figure("territory=370000 metric=M65 measure=B1GQ activity=_T period=" + period);
    }
}
