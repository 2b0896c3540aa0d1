package vn.cocau.reply;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.Workbook;
import vn.cocau.observation.SheetLedger;
import vn.cocau.profile.Profile;
import vn.cocau.reply.mark.Mark;
import vn.cocau.reply.mark.Marks;
import vn.cocau.table.Recognition;

/**
 * A workbook as one page that shows how it was read: every sheet with its cells coloured by what they were taken for, and
 * all findings with links to their cells. It runs no script and fetches nothing.
 */
final class Preview {

    private static final int MOST_FINDINGS = 2_000;

    private final ReadAs readAs;
    private final Language language;

    Preview(Profile profile, Language language) {
        this.readAs = new ReadAs(profile, language);
        this.language = language;
    }

    String page(Workbook workbook, Recognition recognition, List<Finding> findings, Marks marks) {
        Map<String, SheetTable> tables = new LinkedHashMap<>();
        List<SheetGrid> sheets = workbook.sheets();
        for (int i = 0; i < sheets.size(); i++) {
            SheetGrid sheet = sheets.get(i);
            Map<CellAddress, Mark> here = marks.of(sheet.name());
            SheetKinds kinds = new SheetKinds(recognition, sheet);
            CellMarkup cells = new CellMarkup(anchor(i), kinds, here, readAs, language);
            tables.putIfAbsent(sheet.name(), new SheetTable(sheet, cells, here, language));
        }
        StringBuilder body = new StringBuilder();
        head(workbook.file(), body);
        body.append(new FindingList(tables, language).html(findings, MOST_FINDINGS));
        for (int i = 0; i < sheets.size(); i++) {
            SheetGrid sheet = sheets.get(i);
            body.append("<h2 id=\"" + anchor(i) + "\">" + Markup.escaped(title(sheet)) + "</h2>\n");
            recognition.ledger().stream()
                    .filter(each -> each.sheet().equals(sheet.name()))
                    .findFirst()
                    .ifPresent(ledger -> body.append(counts(ledger)));
            body.append(Objects.requireNonNull(tables.get(sheet.name())).html()).append('\n');
        }
        return frame(workbook.file(), body.toString());
    }

    /** What the addresses of a sheet's cells begin with. */
    static String anchor(int sheet) {
        return "s" + (sheet + 1) + "-";
    }

    private String title(SheetGrid sheet) {
        return sheet.name().isBlank() ? text("reply.sheet.only") : sheet.name();
    }

    private void head(String file, StringBuilder body) {
        body.append(
                "<h1>" + Markup.escaped(file) + "</h1>\n<p>" + Markup.escaped(text("reply.preview.what")) + "</p>\n");
        body.append("<ul class=\"legend\">");
        for (CellKind kind : CellKind.values()) {
            body.append("<li class=\"" + kind.style() + "\">" + Markup.escaped(text("reply.kind." + kind)) + "</li>");
        }
        body.append("<li class=\"hidden\">" + Markup.escaped(text("reply.kind.hidden")) + "</li></ul>\n");
    }

    private String counts(SheetLedger ledger) {
        return "<p>"
                + Markup.escaped(Sentences.text(
                        "summary.ledger.sum",
                        language,
                        Map.of(
                                "cells", ledger.numericCells(),
                                "read", ledger.read(),
                                "checked", ledger.checked(),
                                "refused", ledger.refused(),
                                "label", ledger.label(),
                                "outOfScope", ledger.outOfScopeCells())))
                + "</p>\n";
    }

    private String frame(String file, String body) {
        return "<!DOCTYPE html>\n<html lang=\"" + language.name().toLowerCase(Locale.ROOT) + "\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<title>" + Markup.escaped(file) + "</title>\n<style>\n" + styles() + "</style>\n</head>\n<body>\n"
                + body
                + "</body>\n</html>\n";
    }

    private String text(String key) {
        return Sentences.text(key, language);
    }

    private static String styles() {
        try (InputStream in = Preview.class.getResourceAsStream("/reply/preview.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
