package vn.cocau.table;

import vn.cocau.finding.FindingCode;
import vn.cocau.grid.CellAddress;

/** Why cells are refused: the same cause, told once, may refuse a whole row or column. */
public record Cause(FindingCode code, CellAddress at, String text) {}
