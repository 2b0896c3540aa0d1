@NullMarked
package vn.cocau.store;

import org.jspecify.annotations.NullMarked;
