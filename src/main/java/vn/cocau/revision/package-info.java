@NullMarked
package vn.cocau.revision;

import org.jspecify.annotations.NullMarked;
