@NullMarked
package vn.cocau.form;

import org.jspecify.annotations.NullMarked;
