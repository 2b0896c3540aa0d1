@NullMarked
package vn.cocau.intake;

import org.jspecify.annotations.NullMarked;
