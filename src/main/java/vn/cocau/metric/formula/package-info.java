/**
 * The formulas of the catalogue that take whole structures: concentration, diversity, disparity, structural change,
 * decompositions and reconciliation. Pure arithmetic on plain numbers, without territories, periods or sources; each says
 * what it is undefined for. Indices are computed in double precision.
 */
@NullMarked
package vn.cocau.metric.formula;

import org.jspecify.annotations.NullMarked;
