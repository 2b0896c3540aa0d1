package vn.cocau.grid.html;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Iterator;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Opening;
import vn.cocau.grid.RefusedFile;
import vn.cocau.grid.Source;
import vn.cocau.grid.WorkbookBuilder;
import vn.cocau.grid.WorkbookFormat;
import vn.cocau.grid.WorkbookReader;
import vn.cocau.grid.text.TextBytes;

/** Reads web pages: what programs save under the name of a workbook, and what Excel and LibreOffice save as one. */
public final class HtmlReader implements WorkbookReader {

    @Override
    public WorkbookFormat format() {
        return WorkbookFormat.HTML;
    }

    @Override
    public Opening read(Source source) throws IOException {
        byte[] bytes = Files.readAllBytes(source.file());
        source.budget().takeExpanded(bytes.length);
        TextBytes.Decoded decoded = PageText.decode(bytes);
        ExcelFacts facts = ExcelFacts.of(decoded.text());
        WorkbookBuilder workbook = new WorkbookBuilder(source, format());
        Page page = new Page(workbook, facts);
        take(decoded.text(), page, source);
        if (!page.hasTables()) {
            throw refusal(page, facts);
        }
        if (facts.from1904()) {
            workbook.countFrom1904();
        }
        if (!decoded.codePage().isEmpty()) {
            workbook.finding(
                    FindingCode.ENCODING_LEGACY, "found", decoded.codePage(), "cells", page.cellsBeyondAscii());
        }
        return workbook.build();
    }

    private static void take(String text, Page page, Source source) {
        try (StreamParser parser = new StreamParser(Parser.htmlParser()).parse(text, "")) {
            Iterator<Element> elements = parser.iterator();
            while (elements.hasNext()) {
                source.budget().takeExpanded(0);
                page.take(elements.next());
            }
        }
    }

    private static RefusedFile refusal(Page page, ExcelFacts facts) {
        return page.isFramed() || !facts.other().isEmpty()
                ? new RefusedFile(
                        FindingCode.FILE_IN_PARTS, "found", facts.other().isEmpty() ? "HTML" : facts.other())
                : new RefusedFile(FindingCode.FILE_NOT_A_WORKBOOK, "found", "HTML");
    }
}
