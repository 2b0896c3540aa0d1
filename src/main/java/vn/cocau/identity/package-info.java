@NullMarked
package vn.cocau.identity;

import org.jspecify.annotations.NullMarked;
