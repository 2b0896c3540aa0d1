/** The legacy encodings of Vietnamese text in workbooks, recognised by evidence and turned into Unicode. */
@NullMarked
package vn.cocau.grid.encoding;

import org.jspecify.annotations.NullMarked;
