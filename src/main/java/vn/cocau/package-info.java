@NullMarked
package vn.cocau;

import org.jspecify.annotations.NullMarked;
