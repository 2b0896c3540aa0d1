/**
 * What a sheet says by its shape alone, to one who knows no word of it: where its figures stand, and which cells label
 * each of them. The readings of a table are enumerated, those that contradict themselves are dropped, and a figure is
 * placed only where all that remain give it the same labels; every other figure is refused with the reason.
 *
 * <p>This is apart from the stages of {@code vn.cocau.table}. Those ask the vocabulary first: a row is a header because it
 * names periods, a line holds for the rows below because it names a measure, a reading dies because its accounts do not
 * add up. Without words none of these questions has an answer, and to let them pass would loosen the recogniser where it
 * must be strict. What both have in common is the grid.
 */
@NullMarked
package vn.cocau.table.structure;

import org.jspecify.annotations.NullMarked;
