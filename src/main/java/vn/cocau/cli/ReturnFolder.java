package vn.cocau.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.Finding;
import vn.cocau.grid.Workbook;
import vn.cocau.intake.Examination;
import vn.cocau.profile.Profile;
import vn.cocau.reply.Replies;
import vn.cocau.reply.Reply;
import vn.cocau.table.Recognition;

/** Where what goes back to the senders is written: never into the input folder, never onto a file that is checked. */
final class ReturnFolder {

    private final CocauCommand cocau;
    private final Path folder;

    ReturnFolder(CocauCommand cocau, @Nullable Path chosen) throws IOException {
        this.cocau = cocau;
        this.folder = Folders.writable(
                cocau, chosen == null ? cocau.options().output().resolve("returned") : chosen);
    }

    void needOther(Path file, String name) throws IOException {
        if (Folders.real(folder.resolve(name)).equals(file.toRealPath())) {
            throw cocau.mistake("cli.check.onto-itself", Map.of("file", file));
        }
    }

    void write(Profile profile, Path file, Examination examination, List<Finding> findings) throws IOException {
        Workbook workbook = examination.workbook();
        Recognition recognition = examination.recognition();
        if (workbook == null || recognition == null) {
            return;
        }
        Screen screen = cocau.screen();
        Reply reply = new Replies(profile, screen.language()).write(file, workbook, recognition, findings, folder);
        if (reply.workbook() != null) {
            screen.say("cli.check.returned", Map.of("count", reply.marked(), "workbook", reply.workbook()));
        }
        if (reply.copied() != null) {
            screen.say("cli.check.copied", Map.of("reason", reply.copied()));
        }
        screen.say("cli.check.preview", Map.of("preview", reply.preview()));
    }
}
