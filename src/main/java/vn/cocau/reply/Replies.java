package vn.cocau.reply;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.grid.Workbook;
import vn.cocau.grid.WorkbookFormat;
import vn.cocau.grid.file.Unlocked;
import vn.cocau.profile.Profile;
import vn.cocau.reply.mark.Marks;
import vn.cocau.reply.mark.XlsMarker;
import vn.cocau.reply.mark.XlsxMarker;
import vn.cocau.table.Recognition;

/** Writes what goes back to the senders: their workbooks with the doubtful cells marked, and previews of the sheets. */
public final class Replies {

    private final Profile profile;
    private final Language language;

    public Replies(Profile profile, Language language) {
        this.profile = profile;
        this.language = language;
    }

    /**
     * Writes the reply to one file into a folder, under the file's own name.
     *
     * @param bytes where its content is; only read
     * @param workbook the same, opened
     * @param findings all that is to be said about it
     */
    public Reply write(Path bytes, Workbook workbook, Recognition recognition, List<Finding> findings, Path folder)
            throws IOException {
        Marks marks = Marks.of(findings, language);
        Path preview = folder.resolve(workbook.file() + ".html");
        Files.createDirectories(parent(preview));
        String page = new Preview(profile, language).page(workbook, recognition, findings, marks);
        put(preview, path -> Files.writeString(path, page, StandardCharsets.UTF_8));
        if (marks.isEmpty()) {
            return new Reply(null, null, preview, 0);
        }
        Path target = folder.resolve(workbook.file());
        String hindrance = hindrance(bytes, workbook.format(), marks, target);
        Path returned = hindrance == null ? target : plain(workbook, marks, target);
        return new Reply(returned, hindrance, preview, marks.count());
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    /** Marks the workbook itself; says what hindered it where that cannot be done. */
    private @Nullable String hindrance(Path bytes, WorkbookFormat format, Marks marks, Path target) throws IOException {
        if (format != WorkbookFormat.XLSX && format != WorkbookFormat.XLS) {
            return Sentences.text("reply.copied.format", language);
        }
        try (Unlocked unlocked = Unlocked.of(bytes)) {
            put(target, path -> {
                if (format == WorkbookFormat.XLSX) {
                    XlsxMarker.mark(unlocked.path(), marks, path);
                } else {
                    XlsMarker.mark(unlocked.path(), marks, path);
                }
            });
            return null;
        } catch (IOException | RuntimeException odd) {
            // A workbook so unusual that it can be read but not changed in place.
            String fault = Objects.requireNonNullElse(odd.getMessage(), "");
            return Sentences.text(
                    "reply.copied.fault",
                    language,
                    Map.of(
                            "fault",
                            (odd.getClass().getSimpleName() + " " + fault)
                                    .strip()
                                    .lines()
                                    .findFirst()
                                    .orElse("")));
        }
    }

    /** A new workbook with the same cells. */
    private static Path plain(Workbook workbook, Marks marks, Path target) throws IOException {
        Path name = target.getFileName();
        String sheet = String.valueOf(name).replaceFirst("\\.[^.]+$", "");
        Path copy = Files.createTempFile("cocau", ".xlsx");
        try {
            Marks renamed = marks.renamed(PlainWorkbook.write(workbook, sheet, copy));
            return put(target.resolveSibling(name + ".xlsx"), path -> XlsxMarker.mark(copy, renamed, path));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Writes beside and swaps, so that a file is whole or not there. */
    private static Path put(Path target, Writing writing) throws IOException {
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        try {
            writing.to(beside);
            return Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private interface Writing {
        void to(Path path) throws IOException;
    }
}
