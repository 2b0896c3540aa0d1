package vn.cocau.bench.reader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.cocau.bench.Tally;

/** The JDK's XML stream over the content of an {@code .ods}: raw values, nothing else. */
public final class StaxOds {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private StaxOds() {}

    public static void main(String... args) throws IOException, XMLStreamException {
        Tally tally = new Tally();
        for (Path file : Inputs.of(args)) {
            try (ZipFile archive = new ZipFile(file.toFile());
                    InputStream content =
                            new BufferedInputStream(archive.getInputStream(new ZipEntry("content.xml")), 1 << 16)) {
                read(XMLInputFactory.newFactory().createXMLStreamReader(content), tally);
            }
        }
        tally.print();
    }

    private static void read(XMLStreamReader xml, Tally tally) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("table-cell")) {
                count(xml, tally);
            }
        }
    }

    private static void count(XMLStreamReader xml, Tally tally) throws XMLStreamException {
        String type = xml.getAttributeValue(OFFICE, "value-type");
        if ("float".equals(type)) {
            tally.number(Double.parseDouble(xml.getAttributeValue(OFFICE, "value")));
        } else if ("string".equals(type) && !text(xml).isEmpty()) {
            tally.text();
        }
    }

    private static String text(XMLStreamReader xml) throws XMLStreamException {
        xml.nextTag();
        return xml.getElementText();
    }
}
