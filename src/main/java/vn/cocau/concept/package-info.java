@NullMarked
package vn.cocau.concept;

import org.jspecify.annotations.NullMarked;
