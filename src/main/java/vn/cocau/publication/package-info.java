/** The tables of one release, one writer per output; the list of outputs stands in {@link ReleaseWriter}. */
@NullMarked
package vn.cocau.publication;

import org.jspecify.annotations.NullMarked;
