@NullMarked
package vn.cocau.bench.reader;

import org.jspecify.annotations.NullMarked;
