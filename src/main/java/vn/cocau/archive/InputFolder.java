package vn.cocau.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;

/** What lies in the folder the districts' files arrive in. It is only ever read. */
public record InputFolder(Path root) {

    /**
     * The folder's files, sorted by name, and the ones left alone with the reason.
     *
     * @param ignored half-written, temporary, hidden and empty files, links, and a second file of the same name
     */
    public record Content(List<InputFile> files, List<Finding> ignored) {

        public Content {
            files = List.copyOf(files);
            ignored = List.copyOf(ignored);
        }
    }

    public Content list() throws IOException {
        List<InputFile> files = new ArrayList<>();
        List<Finding> ignored = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (InputFile file : everything()) {
            if (isData(file) && names.add(file.name())) {
                files.add(file);
            } else {
                ignored.add(ignored(file));
            }
        }
        return new Content(files, ignored);
    }

    /**
     * The name a file is known by: relative to this folder, or its own where it lies elsewhere. It is made of the bytes of the name, read as UTF-8: right even where the
     * locale has Java take them for something else.
     */
    public String nameOf(Path file) {
        String folder = root.toUri().getRawPath();
        String path = file.toUri().getRawPath();
        String relative = path.startsWith(folder) ? path.substring(folder.length()) : lastPart(path);
        String name = URLDecoder.decode(relative.replace("+", "%2B"), StandardCharsets.UTF_8);
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private List<InputFile> everything() throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> new InputFile(nameOf(path), path))
                    .sorted(Comparator.comparing(InputFile::name)
                            .thenComparing(file -> file.path().toString()))
                    .toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static boolean isData(InputFile file) throws IOException {
        return Files.isRegularFile(file.path(), LinkOption.NOFOLLOW_LINKS)
                && !isHidden(file.name())
                && !isTemporary(file.name().toLowerCase(Locale.ROOT))
                && Files.size(file.path()) > 0;
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.");
    }

    private static boolean isTemporary(String name) {
        return name.startsWith("~$", name.lastIndexOf('/') + 1) || name.endsWith(".tmp") || name.endsWith(".part");
    }

    private static Finding ignored(InputFile file) throws IOException {
        BigDecimal size = BigDecimal.valueOf(
                Files.readAttributes(file.path(), "size", LinkOption.NOFOLLOW_LINKS).values().stream()
                        .mapToLong(each -> ((Number) each).longValue())
                        .sum());
        return Finding.of(FindingCode.FILE_IGNORED, Place.ofFile(file.name()), "found", size);
    }
}
