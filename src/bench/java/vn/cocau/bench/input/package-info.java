@NullMarked
package vn.cocau.bench.input;

import org.jspecify.annotations.NullMarked;
