package vn.cocau.mutation;

import java.util.List;

/** All ways to spoil a book. */
final class Mutations {

    private static final Mutation UNITS_IN_FILE =
            new Renumbering.Scaled("units scaled, whole file", Renumbering.Scope.FILE, false);
    private static final Mutation SECTORS_IN_FILE = new SwappedNumbers("sectors swapped, whole file", "w", true);
    private static final Mutation YEARS_IN_FILE = new SwappedNumbers("years swapped, values and shares", "y", true);

    static final List<Mutation> ALL = List.of(
            new Relabelling.Swapped("header cells swapped: years", List.of("y")),
            new Relabelling.Swapped("header cells swapped: sectors, areas", List.of("w", "t")),
            new Relabelling.Swapped("header cells swapped: prices", List.of("b")),
            new Relabelling.Shifted("headers shifted by one column", true),
            new Relabelling.Shifted("labels shifted by one row", false),
            new Renumbering.Shifted("values shifted by one column"),
            new Rearranging.DroppedRow("row dropped"),
            new Rearranging.DeletedTotals("totals deleted"),
            new Renumbering.Lost("value lost"),
            new Renumbering.WrongDigit("digit wrong"),
            new Renumbering.DigitsTransposed("digits transposed"),
            new Renumbering.Scaled("units scaled, one column", Renumbering.Scope.COLUMN, false),
            new Renumbering.Scaled("units scaled, one table", Renumbering.Scope.TABLE, false),
            UNITS_IN_FILE,
            new Renumbering.Scaled("decimal mark lost, one column", Renumbering.Scope.COLUMN, true),
            new Relabelling.UnitWord("unit word changed"),
            new SwappedNumbers("years swapped, values only", "y", false),
            YEARS_IN_FILE,
            new SwappedNumbers("sectors swapped, values only", "w", false),
            SECTORS_IN_FILE,
            new Rearranging.Separators("separators changed, one cell", null),
            new Rearranging.Separators("separators changed, one column", Renumbering.Scope.COLUMN),
            new Rearranging.Separators("separators changed, whole table", Renumbering.Scope.TABLE),
            new Relabelling.Renamed("label renamed as its neighbour"),
            new Relabelling.OtherYear("year mistyped"),
            new Relabelling.Misspelt("label misspelt"),
            new Rearranging.Transposed("table transposed"));

    /** Those that no account of the file can see. */
    static final List<Mutation> UNSEEN = List.of(UNITS_IN_FILE, SECTORS_IN_FILE, YEARS_IN_FILE);

    private Mutations() {}
}
