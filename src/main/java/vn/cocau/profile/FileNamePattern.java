package vn.cocau.profile;

import java.util.regex.Pattern;
import vn.cocau.concept.PartialKey;

/**
 * What a sender's file name says. The pattern's groups {@code territory} and {@code year}, where present, are read as
 * labels; the rest of the key comes from {@code sets}.
 */
public record FileNamePattern(Pattern pattern, PartialKey sets) {}
