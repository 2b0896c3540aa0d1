/** Reads the tables of web pages, under whatever name programs save them. */
@NullMarked
package vn.cocau.grid.html;

import org.jspecify.annotations.NullMarked;
