package vn.cocau.grid.oracle;

import java.util.List;
import java.util.Map;

/** A sheet's facts; its cells by their addresses, in reading order. */
public record SheetFacts(String name, boolean hidden, List<String> merges, Map<String, CellFacts> cells) {}
