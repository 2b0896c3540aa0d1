package vn.cocau.sample;

/** What stands around the table in an office's document: letterhead, titles, notes, signatures. */
record Stationery(Canvas canvas, Columns columns) {

    static final String ILLUSTRATIVE = "Số liệu minh họa, không phải số liệu chính thức";
    static final String FONT = "Times New Roman";
    static final Ink TEXT = Ink.of(FONT, 12);

    /** Ranges such as {@code A:B}: the left and right halves of a letterhead and the whole width. */
    record Columns(String left, String right, String whole) {}

    /** Agency at the left, the state's name and motto at the right. */
    void letterhead(String parent, String office) {
        put(columns.left, 1, parent, TEXT.centred());
        put(columns.left, 2, office, TEXT.strong().centred());
        put(
                columns.right,
                1,
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                TEXT.strong().centred());
        put(columns.right, 2, "Độc lập - Tự do - Hạnh phúc", TEXT.strong().centred());
    }

    /** Form code at the left, who reports to whom at the right. */
    void form(String code, String reporter) {
        put(columns.left, 1, "Biểu số: " + code, TEXT.strong());
        put(columns.left, 2, "Kỳ báo cáo: Năm", TEXT);
        put(columns.right, 1, "Đơn vị báo cáo: " + reporter, TEXT);
        put(columns.right, 2, "Đơn vị nhận báo cáo: Cục Thống kê tỉnh Thái Nguyên", TEXT);
    }

    /** Title lines from a row on, the first in bold, and the line that says that the figures are made up. */
    void titles(int row, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            put(
                    columns.whole,
                    row + i,
                    lines[i],
                    i == 0 ? TEXT.size(14).strong().centred() : TEXT.strong().centred());
        }
        canvas.height(row, 22);
        put(
                columns.whole,
                row + lines.length,
                "(" + ILLUSTRATIVE + ")",
                TEXT.slanted().centred());
    }

    void unit(int row, String unit) {
        put(columns.whole, row, unit, TEXT.slanted().right());
    }

    void notes(int row, String... lines) {
        put(columns.whole, row, "Ghi chú: " + ILLUSTRATIVE + ".", TEXT.slanted());
        for (int i = 0; i < lines.length; i++) {
            put(columns.whole, row + 1 + i, lines[i], TEXT.slanted());
        }
    }

    void signatures(int row, String placeAndDate, String leftTitle, String rightTitle) {
        put(columns.right, row, placeAndDate, TEXT.slanted().centred());
        put(columns.left, row + 1, leftTitle, TEXT.strong().centred());
        put(columns.right, row + 1, rightTitle, TEXT.strong().centred());
        put(columns.left, row + 2, "(Ký, họ tên)", TEXT.slanted().centred());
        put(columns.right, row + 2, "(Ký, đóng dấu, họ tên)", TEXT.slanted().centred());
    }

    void put(String wide, int row, String text, Ink ink) {
        int colon = wide.indexOf(':');
        canvas.put(colon < 0 ? wide + row : wide.replace(":", row + ":") + row, text, ink);
    }
}
