package vn.cocau.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Cell;
import vn.cocau.grid.SheetGrid;
import vn.cocau.profile.Profile;
import vn.cocau.profile.TextReading;

/** A sheet under study: its grid, its census of numeric cells, and what its labels say in the language tried. */
record Sheet(String file, SheetGrid grid, Census census, Wording wording, Profile profile, Notes notes) {

    Sheet(String file, SheetGrid grid, Census census, Wording wording, Profile profile) {
        this(
                file,
                grid,
                census,
                wording,
                profile,
                new Notes(grid, profile.conventions().unmarkedStage()));
    }

    @Nullable
    Cell at(int row, int column) {
        return grid.at(row, column);
    }

    boolean isNumeric(@Nullable Cell cell) {
        return cell != null && census.contains(cell);
    }

    boolean isText(@Nullable Cell cell) {
        return cell != null && !cell.text().isEmpty() && !census.contains(cell);
    }

    TextReading read(Cell cell) {
        return notes.read(cell, wording);
    }

    List<Cell> texts(int row) {
        return grid.row(row).stream().filter(this::isText).toList();
    }

    List<Cell> numerics(int row) {
        return grid.row(row).stream().filter(this::isNumeric).toList();
    }

    Sheet in(String language) {
        return new Sheet(file, grid, census, new Wording(profile.lexicon(), language), profile, notes);
    }
}
