package vn.cocau.profile;

/**
 * A label of a profile's vocabulary.
 *
 * @param text as the file has it
 * @param language empty where the label belongs to no language, such as {@code %}
 * @param place where it stands, for messages
 */
record Label(String text, String language, Meaning meaning, String place) {}
