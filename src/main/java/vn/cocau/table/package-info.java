@NullMarked
package vn.cocau.table;

import org.jspecify.annotations.NullMarked;
