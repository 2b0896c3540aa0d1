@NullMarked
package vn.cocau.finding;

import org.jspecify.annotations.NullMarked;
