@NullMarked
package vn.cocau.check;

import org.jspecify.annotations.NullMarked;
