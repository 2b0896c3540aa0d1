/** XML read from bytes, one piece of markup at a time, and the archives it comes in. */
@NullMarked
package vn.cocau.grid.xml;

import org.jspecify.annotations.NullMarked;
