/**
 * Sheets spoilt on purpose. The truth of a spoilt sheet is what its labels and numbers say after the spoiling; it follows
 * from the truth of the sheet before, never from what the product makes of it.
 */
@NullMarked
package vn.cocau.mutation;

import org.jspecify.annotations.NullMarked;
