package vn.cocau.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.profile.Profile;
import vn.cocau.reply.Replies;
import vn.cocau.reply.Reply;

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

    void write(Profile profile, Path file, String name, List<Finding> findings) throws IOException {
        if (findings.stream().anyMatch(each -> each.code() == FindingCode.FILE_CRASHED_READER)) {
            return;
        }
        Reply reply = new Replies(
                        profile, cocau.options().limits(), cocau.screen().language())
                .write(file, name, findings, folder);
        if (reply.workbook() != null) {
            cocau.screen().say("cli.check.returned", Map.of("count", reply.marked(), "workbook", reply.workbook()));
        }
        if (reply.preview() != null) {
            cocau.screen().say("cli.check.preview", Map.of("preview", reply.preview()));
        }
    }
}
