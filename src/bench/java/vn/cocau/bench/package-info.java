@NullMarked
package vn.cocau.bench;

import org.jspecify.annotations.NullMarked;
