package vn.cocau.mutation;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import vn.cocau.finding.Place;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.Workbook;
import vn.cocau.grid.file.Workbooks;
import vn.cocau.real.Labels;

/** The workbooks that are spoilt, with their truth as it is written down by hand in {@code src/test/resources/mutation}. */
final class Books {

    private static final Path KEYS = Path.of("src/test/resources/mutation");

    private Books() {}

    /** All whose files are there: the real ones may be absent. */
    static List<Book> all() throws IOException {
        try (Stream<Path> keys = Files.list(KEYS)) {
            List<Book> books = new ArrayList<>();
            for (Path key : keys.sorted().toList()) {
                Book book = read(key);
                if (book != null) {
                    books.add(book);
                }
            }
            return books;
        }
    }

    static Book of(String name) throws IOException {
        return Objects.requireNonNull(read(KEYS.resolve(name + ".yaml")), name);
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Book read(Path path) throws IOException {
        Map<String, Object> yaml;
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            yaml = new Yaml().load(reader);
        }
        Path file = file(text(yaml, "file"));
        if (!Files.exists(file)) {
            return null;
        }
        String name = Objects.requireNonNull(file.getFileName()).toString();
        Workbook workbook = pasted(
                Objects.requireNonNull(Workbooks.open(file, Place.ofFile(name)).workbook()));
        String mark = (String) yaml.get("mark");
        List<Book.Sum> sums = new ArrayList<>();
        ((List<String>) yaml.getOrDefault("accounts", List.of())).forEach(sum -> sums.add(sum(sum, false)));
        ((List<String>) yaml.getOrDefault("territories", List.of())).forEach(sum -> sums.add(sum(sum, true)));
        Book empty = new Book(
                Objects.requireNonNull(path.getFileName()).toString().replace(".yaml", ""),
                text(yaml, "profile"),
                mark == null ? null : mark.charAt(0),
                sums,
                workbook,
                List.of());
        Map<Fact.Spot, Fact> facts = new LinkedHashMap<>();
        int area = 0;
        for (Map<String, Object> each : (List<Map<String, Object>>) yaml.get("areas")) {
            add(facts, each, area++, empty);
        }
        return new Book(empty.name(), empty.profile(), empty.mark(), sums, workbook, List.copyOf(facts.values()));
    }

    private static Path file(String name) {
        return name.startsWith("real/")
                ? Path.of(System.getProperty("cocau.real", "../shared/real")).resolve(name.substring(5))
                : Path.of(name);
    }

    private static Book.Sum sum(String text, boolean territories) {
        String[] sides = text.split(" = ", -1);
        return new Book.Sum(sides[0], Arrays.asList(sides[1].split(" \\+ ", -1)), territories);
    }

    /** A workbook whose formulas were pasted as their values: a mutation of a cell changes no other cell. */
    private static Workbook pasted(Workbook workbook) {
        return new Workbook(
                workbook.file(),
                workbook.format(),
                workbook.sheets().stream()
                        .map(sheet -> new SheetGrid(
                                sheet.name(),
                                sheet.hidden(),
                                sheet.cells().stream().map(Draft::pasted).toList(),
                                sheet.merges()))
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private static void add(Map<Fact.Spot, Fact> facts, Map<String, Object> yaml, int area, Book book) {
        String sheet = (String)
                yaml.getOrDefault("sheet", book.workbook().sheets().get(0).name());
        SheetGrid grid = book.workbook().sheets().stream()
                .filter(each -> each.name().equals(sheet))
                .findFirst()
                .orElseThrow();
        String[] corners = text(yaml, "cells").split(":", -1);
        CellAddress first = CellAddress.parse(corners[0]);
        CellAddress last = CellAddress.parse(corners[1]);
        Map<String, Object> down = (Map<String, Object>) yaml.getOrDefault("down", Map.of());
        Map<String, Object> across = (Map<String, Object>) yaml.getOrDefault("across", Map.of());
        for (int row = first.row(); row <= last.row(); row++) {
            for (int column = first.column(); column <= last.column(); column++) {
                CellAddress address = new CellAddress(row, column);
                Map<String, String> says = new HashMap<>((Map<String, String>) yaml.getOrDefault("all", Map.of()));
                boolean has = fill(down, row - first.row(), grid, address, says)
                        && fill(across, column - first.column(), grid, address, says);
                Cell cell = grid.at(row, column);
                if (has && cell != null) {
                    Fact.Spot at = new Fact.Spot(sheet, address);

                    facts.put(
                            at,
                            new Fact(
                                    at,
                                    area,
                                    text(yaml, "key"),
                                    says,
                                    from((Map<String, Object>) yaml.getOrDefault("from", Map.of()), grid, at),
                                    Printed.amount(cell, book.mark()),
                                    Printed.decimals(cell),
                                    false));
                }
            }
        }
    }

    private static boolean fill(
            Map<String, Object> axis, int index, SheetGrid grid, CellAddress cell, Map<String, String> into) {
        for (Map.Entry<String, Object> each : axis.entrySet()) {
            String value = Labels.of(each.getValue()).at(index, grid, cell);
            if (value == null) {
                return false;
            }
            into.put(each.getKey(), value);
        }
        return true;
    }

    /** Where the labels of a cell stand: in a column, in a row, or in one cell. */
    private static Map<String, Fact.Spot> from(Map<String, Object> yaml, SheetGrid grid, Fact.Spot at) {
        Map<String, Fact.Spot> from = new HashMap<>();
        yaml.forEach((part, where) -> {
            String text = where.toString();
            CellAddress place = text.matches("\\d+")
                    ? new CellAddress(Integer.parseInt(text) - 1, at.cell().column())
                    : CellAddress.parse(
                            text.matches("[A-Z]+") ? text + (at.cell().row() + 1) : text);
            Cell seen = grid.seenAt(place.row(), place.column());
            if (seen == null) {
                throw new IllegalStateException("no label in " + place + " of " + at);
            }
            from.put(part, new Fact.Spot(at.sheet(), seen.address()));
        });
        return from;
    }

    private static String text(Map<String, Object> yaml, String name) {
        Object value = yaml.get(name);
        if (value == null) {
            throw new IllegalStateException("no '" + name + "'");
        }
        return value.toString();
    }
}
