@NullMarked
package vn.cocau.cli;

import org.jspecify.annotations.NullMarked;
