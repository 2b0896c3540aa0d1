@NullMarked
package vn.cocau.grid;

import org.jspecify.annotations.NullMarked;
