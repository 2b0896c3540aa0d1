package vn.cocau.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cocau.archive.Archive;

/** A publication as its readers see it: files in a folder. */
record Publication(Path folder) {

    /** What tells of the run itself, the only file in which two runs differ. */
    static final String RUN = "run.json";

    String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The hash of every published file but the run's own. */
    Map<String, String> hashes() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (Path file : Workspace.files(folder)) {
            hashes.put(file.getFileName().toString(), Archive.hash(file));
        }
        assertThat(hashes.remove(RUN)).isNotNull();
        return hashes;
    }

    /** The rows of a table, each as its values by column. */
    List<Map<String, String>> table(String file) {
        try (CSVReader reader = new CSVReaderBuilder(Files.newBufferedReader(folder.resolve(file)))
                .withCSVParser(new RFC4180Parser())
                .build()) {
            List<String[]> lines = reader.readAll();
            List<Map<String, String>> rows = new ArrayList<>();
            for (String[] line : lines.subList(1, lines.size())) {
                rows.add(row(lines.get(0), line));
            }
            return rows;
        } catch (IOException | CsvException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The rows of a table with all of these values, such as {@code territory=19 period=2021}. */
    List<Map<String, String>> rows(String file, String conditions) {
        return table(file).stream().filter(row -> meets(row, conditions)).toList();
    }

    /** The one row of a table with all of these values. */
    Map<String, String> row(String file, String conditions) {
        List<Map<String, String>> rows = rows(file, conditions);
        assertThat(rows).as(file + " " + conditions).hasSize(1);
        return rows.get(0);
    }

    /** One figure of the structure as it is told: value, unit, status and reason. */
    String figure(String conditions) {
        return told(row("structure.csv", conditions), "value_rounded", "unit", "status", "reason");
    }

    static String told(Map<String, String> row, String... columns) {
        return Stream.of(columns)
                .map(row::get)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Map<String, String> row(String[] header, String[] line) {
        assertThat(line).hasSameSizeAs(header);
        Map<String, String> row = new LinkedHashMap<>();
        for (int column = 0; column < header.length; column++) {
            row.put(header[column], line[column]);
        }
        return row;
    }

    private static boolean meets(Map<String, String> row, String conditions) {
        return Stream.of(conditions.split(" ")).allMatch(condition -> {
            String[] parts = condition.split("=", 2);
            assertThat(row).containsKey(parts[0]);
            return parts[1].equals(row.get(parts[0]));
        });
    }
}
