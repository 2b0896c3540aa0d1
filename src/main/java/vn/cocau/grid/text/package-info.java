/** Text tables: what encoding they are in, what separates their fields, and their records. */
@NullMarked
package vn.cocau.grid.text;

import org.jspecify.annotations.NullMarked;
