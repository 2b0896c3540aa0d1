package vn.cocau.publication;

import java.util.List;

/** A sheet that is one list: a header and rows. */
interface ListSheet {

    /** One column: its heading and its width in characters. */
    record Column(String key, int width) {}

    String key();

    List<Column> columns();

    List<List<Entry>> rows(Release release);

    /** Writes at most so many rows; the CSV beside it has them all. */
    default void write(Release release, SheetWriter writer) {
        writer.title(Bilingual.text(key() + ".title"));
        writer.header(columns().stream()
                .map(column -> Bilingual.text("sheet.column." + column.key()))
                .toList());
        rows(release).forEach(writer::row);
    }

    default List<Integer> widths() {
        return columns().stream().map(Column::width).toList();
    }
}
