package vn.cocau.bench.reader;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import vn.cocau.bench.Tally;

/** POI's event model for {@code .xlsx} with a handler of its own for raw values; POI's would give displayed strings. */
public final class PoiSax {

    private PoiSax() {}

    public static void main(String... args) throws Exception {
        Tally tally = new Tally();
        for (Path file : Inputs.of(args)) {
            try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                read(archive, tally);
            }
        }
        tally.print();
    }

    private static void read(OPCPackage archive, Tally tally) throws Exception {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(new Cells(new ReadOnlySharedStringsTable(archive), tally));
        Iterator<InputStream> sheets = new XSSFReader(archive).getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                parser.parse(new InputSource(sheet));
            }
        }
    }

    private static final class Cells extends DefaultHandler {

        private final ReadOnlySharedStringsTable strings;
        private final Tally tally;
        private final StringBuilder value = new StringBuilder();
        private @Nullable String type;
        private boolean inValue;

        Cells(ReadOnlySharedStringsTable strings, Tally tally) {
            this.strings = strings;
            this.tally = tally;
        }

        @Override
        public void startElement(String space, String name, String qualified, Attributes attributes) {
            if (name.equals("c")) {
                type = attributes.getValue("t");
            } else if (name.equals("v")) {
                inValue = true;
                value.setLength(0);
            }
        }

        @Override
        public void characters(char[] text, int start, int length) {
            if (inValue) {
                value.append(text, start, length);
            }
        }

        @Override
        public void endElement(String space, String name, String qualified) {
            if (name.equals("v")) {
                inValue = false;
                count();
            }
        }

        private void count() {
            if (type == null || type.equals("n")) {
                tally.number(Double.parseDouble(value.toString()));
            } else if (!type.equals("s") || strings.getItemAt(Integer.parseInt(value, 0, value.length(), 10)) != null) {
                tally.text();
            }
        }
    }
}
