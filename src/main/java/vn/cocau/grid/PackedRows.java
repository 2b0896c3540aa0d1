package vn.cocau.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The stored cells of a sheet, packed: a dozen bytes for a number, so that millions of cells fit where objects would not.
 * A row is a run of bytes, cell after cell: column, style, kind, then what the kind needs.
 */
final class PackedRows {

    /** Well below half a megabyte: larger arrays cost the collector twice their size. */
    private static final int PAGE = 1 << 18;

    /** The first page is small and each further one twice as large: a workbook may have thousands of small sheets. */
    private static final int FIRST_PAGE = 1 << 12;

    private static final int ROW_COST = 12;

    /** Numbers below take one byte. */
    static final int SHORT = 0x80;

    private final Budget budget;
    private final List<byte[]> pages = new ArrayList<>();
    private byte[] page = {};
    private int used;
    private byte[] row = new byte[1 << 12];
    private int length;
    private int[] numbers = new int[64];
    private long[] starts = new long[64];
    private int count;

    PackedRows(Budget budget) {
        this.budget = budget;
    }

    /** Keeps the bytes put since the last row; a row without cells is no row. */
    void endRow(int number) {
        if (length == 0) {
            return;
        }
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
        }
        budget.takeMemory(length + ROW_COST);
        if (used + length + Integer.BYTES > page.length) {
            page = new byte[Math.max(pageSize(), length + Integer.BYTES)];
            pages.add(page);
            used = 0;
        }
        numbers[count] = number;
        starts[count++] = ((long) (pages.size() - 1) << 32) | used;
        for (int shift = 24; shift >= 0; shift -= 8) {
            page[used++] = (byte) (length >>> shift);
        }
        System.arraycopy(row, 0, page, used, length);
        used += length;
        length = 0;
    }

    private int pageSize() {
        return pages.size() > 8 ? PAGE : Math.min(PAGE, FIRST_PAGE << pages.size());
    }

    /** A cell without a formula whose value is short: what most cells are. */
    void putCell(int columnAndStyle, int kind, byte[] value, int from, int number) {
        room(number + SHORT);
        byte[] bytes = row;
        int at = length;
        bytes[at] = (byte) (columnAndStyle >>> 7);
        bytes[at + 1] = (byte) (columnAndStyle & 0x7F);
        bytes[at + 2] = (byte) kind;
        bytes[at + 3] = (byte) number;
        at += 4;
        for (int i = 0; i < number; i++) {
            bytes[at + i] = value[from + i];
        }
        length = at + number;
    }

    void put(int octet) {
        room(1);
        row[length++] = (byte) octet;
    }

    /** A number from 0 on, seven bits to a byte. */
    void putNumber(int number) {
        room(5);
        int rest = number;
        while (rest > 0x7F) {
            row[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        row[length++] = (byte) rest;
    }

    /** Bytes with their number before them. */
    void putBytes(byte[] bytes, int from, int number) {
        putNumber(number);
        room(number);
        System.arraycopy(bytes, from, row, length, number);
        length += number;
    }

    private void room(int more) {
        if (length + more > row.length) {
            row = Arrays.copyOf(row, Math.max(2 * row.length, length + more));
        }
    }

    int count() {
        return count;
    }

    int number(int index) {
        return numbers[index];
    }

    /** A reader at the first cell of a row. */
    PackedCells cells(int index) {
        byte[] page = pages.get((int) (starts[index] >>> 32));
        int start = (int) starts[index];
        int bytes = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes = (bytes << 8) | (page[start + i] & 0xFF);
        }
        return new PackedCells(page, start + Integer.BYTES, bytes);
    }
}
