package vn.dondoc.review.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook (ISO/IEC 29500) sheet by sheet. It is written by hand because the libraries either hold all rows,
 * or leave out the results of formulas, or write the time of writing into the file; here the same sheets give the same
 * bytes.
 */
final class WorkbookFile implements AutoCloseable {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
    private final List<SheetLayout> sheets = new ArrayList<>();
    private final String title;
    private final String author;
    private final Instant created;

    WorkbookFile(String title, String author, Instant created) {
        this.title = title;
        this.author = author;
        this.created = created.truncatedTo(ChronoUnit.SECONDS);
    }

    /** @param rows writes the rows of the sheet, all of them before it returns */
    void sheet(SheetLayout layout, Consumer<SheetRows> rows) {
        sheet(layout, (out, writer) -> rows.accept(new SheetRows(writer, 0)));
    }

    /** Writes rows; those that are written already go to the stream as they are. */
    @FunctionalInterface
    interface RowSource {
        void write(OutputStream out, Writer writer) throws IOException;
    }

    void sheet(SheetLayout layout, RowSource rows) {
        sheets.add(layout);
        entry("xl/worksheets/sheet" + sheets.size() + ".xml", out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(HEAD + layout.before(sheets.size() == 1));
            writer.flush();
            rows.write(out, writer);
            writer.flush();
            writer.write(layout.after());
            writer.flush();
        });
    }

    /** Ends the workbook. */
    byte[] bytes() {
        text("xl/styles.xml", CellStyle.sheet());
        text("xl/workbook.xml", workbook());
        text("xl/_rels/workbook.xml.rels", relations());
        text("docProps/core.xml", properties());
        text("docProps/app.xml", """
                <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Đôn Đốc</Application></Properties>""");
        text("_rels/.rels", """
                <Relationships xmlns="%srelationships"><Relationship Id="r1" Type="%s/officeDocument" Target="xl/workbook.xml"/><Relationship Id="r2" Type="%srelationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="r3" Type="%s/extended-properties" Target="docProps/app.xml"/></Relationships>""".formatted(PACKAGE, RELATIONS, PACKAGE, RELATIONS));
        text("[Content_Types].xml", contentTypes());
        close();
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String workbook() {
        StringBuilder xml = new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                + "\"><bookViews><workbookView/></bookViews><sheets>");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            SheetLayout sheet = sheets.get(i);
            xml.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"s%d\"/>".formatted(sheet.name(), i + 1, i + 1));
            names.append(sheet.definedNames(i));
        }
        xml.append("</sheets>");
        if (!names.isEmpty()) {
            xml.append("<definedNames>").append(names).append("</definedNames>");
        }
        return xml.append("<calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/></workbook>")
                .toString();
    }

    private String relations() {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.append("<Relationship Id=\"s%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(i, RELATIONS, i));
        }
        return xml.append("<Relationship Id=\"styles\" Type=\"%s/styles\" Target=\"styles.xml\"/></Relationships>"
                        .formatted(RELATIONS))
                .toString();
    }

    private String properties() {
        return """
                <cp:coreProperties xmlns:cp="%smetadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%s</dc:title><dc:creator>%s</dc:creator><dc:language>vi-VN</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">%s</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">%s</dcterms:modified></cp:coreProperties>""".formatted(PACKAGE, SheetLayout.escaped(title), SheetLayout.escaped(author), created, created);
    }

    private String contentTypes() {
        String sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        StringBuilder xml = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">");
        xml.append(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        xml.append(override("/xl/workbook.xml", sheet + "sheet.main+xml"));
        xml.append(override("/xl/styles.xml", sheet + "styles+xml"));
        for (int i = 1; i <= sheets.size(); i++) {
            xml.append(override("/xl/worksheets/sheet" + i + ".xml", sheet + "worksheet+xml"));
        }
        xml.append(override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"));
        xml.append(
                override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"));
        return xml.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private void text(String name, String xml) {
        entry(name, out -> out.write((HEAD + xml).getBytes(StandardCharsets.UTF_8)));
    }

    private void entry(String name, Content content) {
        try {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(LocalDateTime.ofInstant(created, ZoneOffset.UTC));
            zip.putNextEntry(entry);
            content.write(zip);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
