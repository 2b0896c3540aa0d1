package vn.cocau.grid;

import java.util.List;

/** A text in Unicode NFC, and its runs where fonts or superscripts differ inside it. */
record DecodedText(CellValue.Text value, List<TextRun> runs) {}
