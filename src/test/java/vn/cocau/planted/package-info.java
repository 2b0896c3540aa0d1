/**
 * Workbooks with planted truth: drawn at random from a seed in the layouts that offices use, with the key of every figure
 * known beforehand, so that what is read can be counted against it.
 */
@NullMarked
package vn.cocau.planted;

import org.jspecify.annotations.NullMarked;
