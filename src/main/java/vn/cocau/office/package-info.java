@NullMarked
package vn.cocau.office;

import org.jspecify.annotations.NullMarked;
