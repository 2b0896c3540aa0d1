package vn.cocau.bench.reader;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.cocau.bench.Tally;

/** POI's event model for {@code .xls}. */
public final class HssfEvents implements HSSFListener {

    private final Tally tally = new Tally();
    private @Nullable SSTRecord strings;

    private HssfEvents() {}

    public static void main(String... args) throws IOException {
        HssfEvents events = new HssfEvents();
        for (Path file : Inputs.of(args)) {
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(events);
            try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
                new HSSFEventFactory().processWorkbookEvents(request, container);
            }
        }
        events.tally.print();
    }

    @Override
    public void processRecord(Record record) {
        if (record instanceof NumberRecord number) {
            tally.number(number.getValue());
        } else if (record instanceof SSTRecord table) {
            strings = table;
        } else if (record instanceof LabelSSTRecord label
                && strings != null
                && !strings.getString(label.getSSTIndex()).getString().isEmpty()) {
            tally.text();
        }
    }
}
