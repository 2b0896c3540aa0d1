@NullMarked
package vn.cocau.reply.mark;

import org.jspecify.annotations.NullMarked;
