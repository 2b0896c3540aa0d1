/** Reads workbooks of Excel 97 to 2003. */
@NullMarked
package vn.cocau.grid.xls;

import org.jspecify.annotations.NullMarked;
