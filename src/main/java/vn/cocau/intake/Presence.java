package vn.cocau.intake;

import org.jspecify.annotations.Nullable;

/**
 * The time a path of the input folder showed one content.
 *
 * @param since the first run that saw it there
 * @param until the first later run that saw something else there, or nothing; null while it is still shown
 */
public record Presence(String path, long since, @Nullable Long until) {}
