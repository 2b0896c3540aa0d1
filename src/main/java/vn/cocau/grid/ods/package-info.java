/** Reads OpenDocument spreadsheets. */
@NullMarked
package vn.cocau.grid.ods;

import org.jspecify.annotations.NullMarked;
