package vn.cocau.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.finding.Finding;

class ArchiveTest {

    private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    @Test
    void keeps_a_content_once_under_its_sha_256() throws IOException {
        Archive archive = new Archive(folder.resolve("archive"));
        Path first = Files.writeString(folder.resolve("Đại Từ.csv"), "abc");
        Path second = Files.writeString(folder.resolve("b.csv"), "abc");

        assertThat(archive.take(first)).contains(HASH_OF_ABC);
        assertThat(archive.take(second)).contains(HASH_OF_ABC);
        assertThat(archive.content(HASH_OF_ABC)).hasContent("abc");
        assertThat(names(folder.resolve("archive"))).containsExactly(HASH_OF_ABC);
        assertThat(Archive.hash(first)).isEqualTo(HASH_OF_ABC);
    }

    @Test
    void removes_what_a_killed_run_left_half_copied() throws IOException {
        Archive archive = new Archive(folder);
        archive.removeUnfinished();
        Files.writeString(folder.resolve("arriving-1.part"), "a");
        Files.writeString(archive.content(HASH_OF_ABC), "abc");

        archive.removeUnfinished();

        assertThat(names(folder)).containsExactly(HASH_OF_ABC);
    }

    @Test
    void lists_data_files_by_name_in_normal_form_and_names_the_ignored() throws IOException {
        Files.createDirectories(folder.resolve("2023/.git"));
        for (String name :
                List.of("b.csv", "a.xlsx", "~$a.xlsx", ".hidden.csv", "x.tmp", "2023/y.PART", "2023/.git/c")) {
            Files.writeString(folder.resolve(name), "abc");
        }
        String decomposed = "2023/Phu\u0301 Bi\u0300nh.csv";
        Files.writeString(folder.resolve(decomposed), "abc");
        Files.createFile(folder.resolve("empty.csv"));
        Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("b.csv"));

        InputFolder.Content content = new InputFolder(folder).list();

        assertThat(content.files())
                .extracting(InputFile::name)
                .containsExactly("2023/Ph\u00fa B\u00ecnh.csv", "a.xlsx", "b.csv");
        assertThat(content.ignored())
                .extracting(finding -> finding.place().file())
                .containsExactly(
                        ".hidden.csv", "2023/.git/c", "2023/y.PART", "empty.csv", "link.csv", "x.tmp", "~$a.xlsx");
        assertThat(content.ignored())
                .filteredOn(each -> each.place().file().equals("empty.csv"))
                .extracting(Finding::found)
                .containsExactly("0");
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
