@NullMarked
package vn.cocau.job;

import org.jspecify.annotations.NullMarked;
