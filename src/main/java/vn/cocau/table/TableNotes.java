package vn.cocau.table;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cocau.finding.Place;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.Workbook;
import vn.cocau.identity.Line;
import vn.cocau.profile.LabelRole;
import vn.cocau.profile.Profile;

/** What the notes under the tables of a workbook say of totals that exceed their parts. */
final class TableNotes {

    private final Workbook workbook;
    private final Profile profile;
    private final NamedAmounts amounts;

    TableNotes(Workbook workbook, Profile profile) {
        this.workbook = workbook;
        this.profile = profile;
        this.amounts = new NamedAmounts(profile);
    }

    /** The note marked at the total's row or column that names the gap, whole or in parts, as unallocated. */
    Optional<Note> naming(Line line) {
        Place place = line.whole().place();
        CellAddress cell = CellAddress.parse(String.valueOf(place.cell()));
        return workbook.sheets().stream()
                .filter(sheet -> Objects.equals(sheet.name(), place.sheet()))
                .flatMap(sheet -> notes(sheet, cell))
                .filter(note -> profile.lexicon().read(note.text()).stream()
                        .anyMatch(reading -> reading.roles().contains(LabelRole.UNALLOCATED)))
                .filter(note ->
                        amounts.of(note.text(), line.whole().unit()).stream().anyMatch(named -> explains(named, line)))
                .findFirst();
    }

    private Stream<Note> notes(SheetGrid sheet, CellAddress total) {
        Set<String> marks = marks(sheet, total);
        return marks.isEmpty()
                ? Stream.of()
                : sheet.cells().stream()
                        .filter(cell -> cell.address().row() > total.row())
                        .flatMap(cell -> Note.of(place(sheet, cell), cell.text()).stream())
                        .filter(note -> marks.contains(note.mark()));
    }

    private Place place(SheetGrid sheet, Cell cell) {
        return new Place(workbook.file(), sheet.name(), cell.address().toString());
    }

    private static Set<String> marks(SheetGrid sheet, CellAddress total) {
        Stream<Cell> above = IntStream.range(0, total.row())
                .mapToObj(row -> sheet.seenAt(row, total.column()))
                .filter(Objects::nonNull);
        Stream<Cell> left = IntStream.range(0, total.column())
                .mapToObj(column -> sheet.seenAt(total.row(), column))
                .filter(Objects::nonNull);
        Set<String> marks = new HashSet<>();
        Stream.concat(above, left).forEach(label -> marks.addAll(Note.marksOf(label.text())));
        return marks;
    }

    private static boolean explains(List<BigDecimal> named, Line line) {
        BigDecimal sum = named.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Stream.concat(named.stream(), Stream.of(sum)).anyMatch(amount -> fills(amount, line));
    }

    /** Whether an amount is what the parts lack. */
    static boolean fills(BigDecimal amount, Line line) {
        return line.residual().add(amount).abs().compareTo(line.tolerance()) <= 0;
    }
}
