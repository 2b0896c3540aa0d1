@NullMarked
package vn.cocau.observation;

import org.jspecify.annotations.NullMarked;
