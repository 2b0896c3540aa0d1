package vn.cocau.grid;

import java.util.List;

/** The rows of a sheet that hold something, in order. */
interface Rows {

    int count();

    /** A row's number, counted from 0. */
    int number(int index);

    /** A row's cells, left to right. */
    List<Cell> cells(int index);

    /** How many cells all rows have. */
    int size();
}
