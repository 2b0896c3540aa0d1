package vn.cocau.planted;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import vn.cocau.sample.Canvas;
import vn.cocau.sample.Ink;

/** Writes on one sheet in the script of its workbook. Columns count from 0, rows from 1. */
final class Pen {

    private final Canvas canvas;
    private final Script script;
    private final Ink ink;

    Pen(Canvas canvas, Script script) {
        this.canvas = canvas;
        this.script = script;
        this.ink = Ink.of(script.font, 12);
    }

    Ink ink() {
        return ink;
    }

    void text(int column, int row, String words) {
        text(column, row, words, ink);
    }

    void text(int column, int row, String words, Ink look) {
        canvas.put(Canvas.at(column, row), script.of(words), look);
    }

    /** Over a rectangle of cells. */
    void text(int column, int row, int lastColumn, int lastRow, String words) {
        String first = Canvas.at(column, row);
        String last = Canvas.at(lastColumn, lastRow);
        canvas.put(first.equals(last) ? first : first + ":" + last, script.of(words), ink);
    }

    void number(String range, BigDecimal number, String format) {
        canvas.put(range, number, ink.numbers(format));
    }

    void number(String range, int number) {
        canvas.put(range, number, ink);
    }

    void formula(String cell, String formula, BigDecimal result, String format) {
        canvas.formula(cell, formula, result, ink.numbers(format));
    }

    void date(String range, LocalDate day, String format) {
        Cell cell = canvas.put(range, "", ink.numbers(format));
        cell.setCellValue(day);
    }
}
