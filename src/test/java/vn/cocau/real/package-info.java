/**
 * Real public files against answers made by hand. A key says of every numeric cell of a file what must become of it, so
 * that a figure read wrongly is counted, and so is one that was refused.
 */
@NullMarked
package vn.cocau.real;

import org.jspecify.annotations.NullMarked;
