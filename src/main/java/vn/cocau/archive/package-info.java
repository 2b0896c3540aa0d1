@NullMarked
package vn.cocau.archive;

import org.jspecify.annotations.NullMarked;
