@NullMarked
package vn.cocau.reply;

import org.jspecify.annotations.NullMarked;
