package vn.cocau.profile;

import java.math.BigDecimal;
import vn.cocau.concept.Measure;

/** The order of magnitude a total has at a territorial level; it confirms a unit, in currency units. */
public record MagnitudeBand(Measure measure, String level, String currency, BigDecimal low, BigDecimal high) {}
