package vn.cocau.profile;

import org.jspecify.annotations.Nullable;

/** A way to write numbers as text: {@code 1.234,5} has the decimal mark {@code ,} and groups with {@code .}. */
public record NumberStyle(char decimalMark, @Nullable Character groupMark) {}
