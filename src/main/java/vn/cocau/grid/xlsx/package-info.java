/** Reads Office Open XML workbooks. */
@NullMarked
package vn.cocau.grid.xlsx;

import org.jspecify.annotations.NullMarked;
