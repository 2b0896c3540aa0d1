/** Reads XML Spreadsheet 2003, the format of Excel's that is one XML file. */
@NullMarked
package vn.cocau.grid.xmlss;

import org.jspecify.annotations.NullMarked;
