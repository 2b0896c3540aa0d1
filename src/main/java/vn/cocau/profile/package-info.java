@NullMarked
package vn.cocau.profile;

import org.jspecify.annotations.NullMarked;
