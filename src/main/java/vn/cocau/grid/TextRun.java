package vn.cocau.grid;

/** A piece of a cell's text in one font. A superscript run is a footnote mark, not part of a label or a number. */
public record TextRun(String text, String font, boolean superscript) {}
