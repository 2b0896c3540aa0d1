/** What a file is by its content, and the list of readers: opens any workbook, or refuses it with a sentence. */
@NullMarked
package vn.cocau.grid.file;

import org.jspecify.annotations.NullMarked;
