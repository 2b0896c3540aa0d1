package vn.cocau.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.RealFiles;
import vn.cocau.cli.InProcess;

/** What runs on the country's database say, and what an older yearbook beside it changes: nothing but what it is asked. */
class VietNamRunTest {

    private static final List<String> ITEMS = List.of(
            "measure=B1G activity=A",
            "measure=B1G activity=BTF",
            "measure=B1G activity=GTU",
            "measure=D21X31 activity=_Z");

    /** The column of the first sector's share in the database's table; then the others of {@link #ITEMS}. */
    private static final int FIRST_SHARE = 7;

    @TempDir
    private static Path folder;

    private static Publication database;
    private static Publication withYearbook;
    private static List<InProcess> screens;

    @BeforeAll
    static void run() throws IOException {
        Workspace workspace = Workspace.in(folder, "viet-nam");
        workspace.put(Workspace.files(RealFiles.folder("vn-gso-pxweb")));
        InProcess first = workspace.run("import", "--lang=en");
        database = new Publication(workspace.published().folder().toRealPath());
        workspace.put(Workspace.files(RealFiles.folder("vn-gso-yearbook-2002")));
        screens = List.of(first, workspace.run("import", "--lang=en"));
        withYearbook = workspace.published();
    }

    @Test
    void the_preliminary_structure_of_2016() {
        assertThat(ITEMS)
                .extracting(item -> share(item, "2016"))
                .containsExactly("16.32 PT NORMAL", "32.72 PT NORMAL", "40.92 PT NORMAL", "10.04 PT NORMAL");
    }

    @Test
    void every_share_the_database_prints_is_the_published_one_within_a_hundredth() throws IOException {
        Path file = RealFiles.folder("vn-gso-pxweb")
                .resolve("Gross domestic product at current prices by economic sector.csv");
        int compared = 0;
        for (String line : Files.readAllLines(file).subList(3, 34)) {
            List<String> cells = List.of(line.split(";", -1));
            String year = cells.get(0).replaceAll("\\D", "");
            for (int item = 0; item < ITEMS.size(); item++) {
                String printed = cells.get(FIRST_SHARE + item);
                if (!printed.equals("..")) {
                    assertThat(new BigDecimal(share(ITEMS.get(item), year).split(" ", -1)[0]))
                            .as("%s %s", year, ITEMS.get(item))
                            .isCloseTo(new BigDecimal(printed), within(new BigDecimal("0.01")));
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(31 * 3 + 7);
    }

    @Test
    void a_preliminary_figure_of_the_older_yearbook_gives_way_as_a_revision_in_one_unit() {
        assertThat(screens.get(1).lines())
                .contains("  - GRDP, current prices, 2002: 536,100 (preliminary) to 535,762.00 (final), billion dong;"
                        + " firmer stage");
        Map<String, String> revision = withYearbook.row(
                "revisions.csv",
                "territory=VN period=2002 measure=B1GQ activity=_T transformation=LEVEL price_basis=CURRENT");
        assertThat(Publication.told(revision, "cause", "earlier_value", "later_value", "difference", "change_percent"))
                .isEqualTo("STAGE 536.1 535762.00 -338.00 -0.06");
    }

    @Test
    void rounded_figures_agree_and_two_that_were_cut_off_are_withheld_by_name() {
        assertThat(screens.get(1).lines())
                .contains("FILES THAT DISAGREE, FIGURES WITHHELD (2)")
                .filteredOn(line -> line.startsWith("  - 2TKQG2002.xls"))
                .containsExactly(
                        "  - 2TKQG2002.xls › khuvuckt!C17: expected 108,356.00 ×10^9 VND, as in Gross domestic product at"
                                + " current prices by economic sector.csv › C18, but found 108.3 ×10^12 VND. Neither is"
                                + " used. Remove the wrong file, or decide which file counts for"
                                + " VN/B1G/A/LEVEL/CURRENT/2000/FINAL.",
                        "  - 2TKQG2002.xls › khuvuckt!D16: expected 137,959.00 ×10^9 VND, as in Gross domestic product at"
                                + " current prices by economic sector.csv › D17, but found 137.9 ×10^12 VND. Neither is"
                                + " used. Remove the wrong file, or decide which file counts for"
                                + " VN/B1G/BTF/LEVEL/CURRENT/1999/FINAL.");
    }

    private static String share(String item, String period) {
        return database.figure("territory=VN metric=M02 " + item
                + " price_basis=CURRENT share_base=GRDP origin=OFFICIAL period=" + period);
    }
}
