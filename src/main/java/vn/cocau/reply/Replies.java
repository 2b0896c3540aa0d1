package vn.cocau.reply;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Language;
import vn.cocau.finding.Place;
import vn.cocau.grid.Limits;
import vn.cocau.grid.Workbook;
import vn.cocau.grid.WorkbookFormat;
import vn.cocau.grid.file.Unlocked;
import vn.cocau.grid.file.Workbooks;
import vn.cocau.profile.Profile;
import vn.cocau.reply.mark.Marks;
import vn.cocau.reply.mark.XlsMarker;
import vn.cocau.reply.mark.XlsxMarker;
import vn.cocau.table.TableRecogniser;

/** Writes what goes back to the senders: their workbooks with the doubtful cells marked, and previews of the sheets. */
public final class Replies {

    private final Profile profile;
    private final Limits limits;
    private final Language language;

    public Replies(Profile profile, Limits limits, Language language) {
        this.profile = profile;
        this.limits = limits;
        this.language = language;
    }

    /**
     * Writes the reply to one file into a folder, under the file's own name.
     *
     * @param bytes where its content is; only read
     * @param file its name, relative to the input folder
     * @param findings all that is to be said about it
     */
    public Reply write(Path bytes, String file, List<Finding> findings, Path folder) throws IOException {
        Workbook workbook =
                new Workbooks(limits).read(bytes, Place.ofFile(file)).workbook();
        if (workbook == null) {
            return Reply.NONE;
        }
        Marks marks = Marks.of(findings, language);
        Path preview = folder.resolve(file + ".html");
        Files.createDirectories(parent(preview));
        String page = new Preview(profile, language)
                .page(workbook, new TableRecogniser(profile).recognise(workbook), findings, marks);
        put(preview, path -> Files.writeString(path, page, StandardCharsets.UTF_8));
        Path returned = marks.isEmpty() ? null : marked(bytes, workbook, marks, folder.resolve(file));
        return new Reply(returned, preview, marks.count());
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    /** The workbook itself where its format allows it, else a new one with the same cells. */
    private static Path marked(Path bytes, Workbook workbook, Marks marks, Path target) throws IOException {
        if (workbook.format() == WorkbookFormat.XLSX || workbook.format() == WorkbookFormat.XLS) {
            try (Unlocked unlocked = Unlocked.of(bytes)) {
                return put(target, path -> {
                    if (workbook.format() == WorkbookFormat.XLSX) {
                        XlsxMarker.mark(unlocked.path(), marks, path);
                    } else {
                        XlsMarker.mark(unlocked.path(), marks, path);
                    }
                });
            } catch (RuntimeException odd) {
                // A workbook so unusual that it can be read but not changed in place.
                return plain(workbook, marks, target);
            }
        }
        return plain(workbook, marks, target);
    }

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
