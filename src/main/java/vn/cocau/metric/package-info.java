@NullMarked
package vn.cocau.metric;

import org.jspecify.annotations.NullMarked;
