package vn.cocau.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cocau.finding.Language;
import vn.cocau.finding.Place;
import vn.cocau.grid.Cell;
import vn.cocau.grid.Workbook;
import vn.cocau.grid.file.Workbooks;
import vn.cocau.intake.Examination;
import vn.cocau.intake.SubmissionReader;
import vn.cocau.observation.KeyNotation;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;

/** Whatever format a table came in, it goes back with the doubtful cell marked and every figure as it was. */
class ReturnedFormatsTest {

    private static final Profile PROFILE = Profiles.load("thai-nguyen");
    private static final String NO_COMMENTS = "cells of this format cannot be commented";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "plain.xlsx, plain.xlsx",
        "macros.xlsm, macros.xlsm",
        "strict.xlsx, strict.xlsx",
        "locked.xlsx, locked.xlsx",
        "plain.xls, plain.xls",
        "locked.xls, locked.xls"
    })
    void a_workbook_goes_back_as_itself(String name, String returned) throws IOException {
        Reply reply = reply(SentFiles.write(folder, name));

        assertThat(reply.copied()).isNull();
        assertMarked(reply, returned);
    }

    @ParameterizedTest
    @CsvSource({"plain.ods, plain.ods.xlsx", "plain.csv, plain.csv.xlsx", "web.xls, web.xls.xlsx"})
    void what_cannot_hold_comments_goes_back_as_a_copy_and_that_is_said(String name, String returned)
            throws IOException {
        Reply reply = reply(SentFiles.write(folder, name));

        assertThat(reply.copied()).isEqualTo(NO_COMMENTS);
        assertMarked(reply, returned);
    }

    @Test
    void a_part_in_another_encoding_is_marked_as_well() throws IOException {
        Path wide = changed(
                folder.resolve("wide.xlsx"),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16));

        Reply reply = reply(wide);

        assertThat(reply.copied()).isNull();
        assertMarked(reply, "wide.xlsx");
    }

    @Test
    void a_package_that_can_be_read_but_not_patched_goes_back_as_a_copy_with_the_reason() throws IOException {
        Path odd = changed(folder.resolve("odd.xlsx"), "xl/styles.xml", xml -> null);

        Reply reply = reply(odd);

        assertThat(reply.copied())
                .isEqualTo("the file itself could not be marked (IllegalStateException a package without a part that it"
                        + " names)");
        assertMarked(reply, "odd.xlsx.xlsx");
        assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**.part");
    }

    private Reply reply(Path sent) throws IOException {
        Examination examination = examine(sent);
        return new Replies(PROFILE, Language.EN)
                .write(
                        sent,
                        Objects.requireNonNull(examination.workbook()),
                        Objects.requireNonNull(examination.recognition()),
                        examination.submission().findings(),
                        folder.resolve("out"));
    }

    private static Examination examine(Path file) {
        return new SubmissionReader(PROFILE).examine(file, file.getFileName().toString(), "h");
    }

    private void assertMarked(Reply reply, String returned) throws IOException {
        Path file = folder.resolve("out").resolve(returned);
        assertThat(reply.workbook()).isEqualTo(file);
        Workbook workbook = Objects.requireNonNull(
                Workbooks.open(file, Place.ofFile(returned)).workbook());
        Cell label = Objects.requireNonNull(workbook.sheets().get(0).at(5, 0));
        assertThat(label.text()).isEqualTo("Công nghệp và xây dựng");
        assertThat(label.comment()).startsWith("Expected a label of the vocabulary in A6");
        assertThat(label.appearance().fill()).isIn("FFC7CE", "FF99CC");
        assertThat(Objects.requireNonNull(workbook.sheets().get(0).at(3, 0))
                        .appearance()
                        .fill())
                .isEmpty();
        assertThat(figures(file))
                .containsExactly(
                        "B4 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 1000.5",
                        "C4 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 1100.5",
                        "B5 171/B1G/A/LEVEL/CURRENT/2020/FINAL = 200.5",
                        "C5 171/B1G/A/LEVEL/CURRENT/2021/FINAL = 220.5",
                        "B7 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 500",
                        "C7 171/B1G/GTU/LEVEL/CURRENT/2021/FINAL = 550");
    }

    private static List<String> figures(Path file) {
        return examine(file).submission().observations().stream()
                .map(each -> each.place().cell() + " " + KeyNotation.format(each.key()) + " = "
                        + Objects.requireNonNull(each.amount()).toPlainString())
                .toList();
    }

    /** The plain workbook with one part changed, or left out where nothing is given for it. */
    private Path changed(Path file, String part, Function<String, byte @Nullable []> change) throws IOException {
        try (ZipFile from = new ZipFile(SentFiles.write(folder, "plain.xlsx").toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry each : Collections.list(from.entries())) {
                byte[] content = from.getInputStream(each).readAllBytes();
                byte[] other = each.getName().equals(part)
                        ? change.apply(new String(content, StandardCharsets.UTF_8))
                        : content;
                if (other != null) {
                    to.putNextEntry(new ZipEntry(each.getName()));
                    to.write(other);
                }
            }
        }
        return file;
    }
}
