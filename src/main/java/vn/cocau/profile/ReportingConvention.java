package vn.cocau.profile;

import vn.cocau.concept.PartialKey;

/**
 * What an office always uses and its files do not say. It supplies only what a file is silent about.
 *
 * @param applies to observations that have this much of the key already
 * @param source where the office states it
 */
public record ReportingConvention(PartialKey applies, PartialKey supplies, String source) {}
