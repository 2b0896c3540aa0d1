/** Observations by dimension, each still naming its cell, and their roll-up from districts to the province. */
@NullMarked
package vn.cocau.cube;

import org.jspecify.annotations.NullMarked;
