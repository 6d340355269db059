package vn.dondoc.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.indicator.Qualifier;
import vn.dondoc.rule.Invalid;
import vn.dondoc.text.SearchText;
import vn.dondoc.text.VietnameseNumber;

/** Reads the indicators of an uploaded workbook. The file is a stranger's: its size is measured before it is opened. */
@Component
class ReportSheet {

    static final int MOST_ROWS = 2_000;
    private static final int LARGEST_FILE = 5 * 1024 * 1024;
    private static final long LARGEST_UNPACKED = 40L * 1024 * 1024;
    private static final int MOST_ENTRIES = 500;
    private static final int HEADING_WITHIN = 40;
    private static final int LONGEST_CELL = 2_000;
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final MessageSource messages;

    ReportSheet(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * What was read.
     *
     * @param rows texts by field for each row that names an indicator or holds anything, with its number in the sheet
     * @param ignored headings that mean no column of a report
     */
    record Read(List<SheetRow> rows, List<String> ignored) {}

    /** @param number as the spreadsheet counts, from 1 */
    record SheetRow(int number, Map<String, String> fields) {}

    /** @throws Invalid at {@code file}, saying what is wrong with it */
    Read read(byte[] file) {
        requireModest(file);
        try (ReadableWorkbook book =
                        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return read(rows.limit(MOST_ROWS + HEADING_WITHIN + 1L).toList());
        } catch (IOException | RuntimeException e) {
            if (e instanceof Invalid known) {
                throw known;
            }
            throw new Invalid("file", "report.fileBroken");
        }
    }

    private static void requireModest(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw new Invalid("file", "report.fileLarge", LARGEST_FILE / 1024 / 1024);
        }
        boolean packed = file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
        if (!packed) {
            throw new Invalid("file", "report.fileNotXlsx");
        }
        long unpacked = 0;
        int entries = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                entries++;
                try (InputStream content = zip.getInputStream(entry)) {
                    unpacked += size(content, LARGEST_UNPACKED - unpacked);
                }
                if (entries > MOST_ENTRIES || unpacked > LARGEST_UNPACKED) {
                    throw new Invalid("file", "report.fileBomb");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Invalid("file", "report.fileBroken");
        }
        if (entries == 0) {
            throw new Invalid("file", "report.fileBroken");
        }
    }

    /** Counts without keeping, and stops soon after the limit. */
    private static long size(InputStream entry, long limit) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        for (int read = entry.read(buffer); read >= 0 && total <= limit; read = entry.read(buffer)) {
            total += read;
        }
        return total;
    }

    private Read read(List<Row> sheet) {
        Map<String, ReportColumn> headings = headings();
        Row head = sheet.stream()
                .limit(HEADING_WITHIN)
                .filter(row -> names(row, headings))
                .findFirst()
                .orElseThrow(() -> new Invalid("file", "report.fileColumns"));
        Map<Integer, ReportColumn> columns = new LinkedHashMap<>();
        List<String> ignored = new ArrayList<>();
        head.stream().filter(cell -> cell != null && !text(cell).isBlank()).forEach(cell -> {
            ReportColumn column = headings.get(SearchText.fold(text(cell)));
            if (column == null || columns.containsValue(column)) {
                ignored.add(text(cell));
            } else {
                columns.put(cell.getColumnIndex(), column);
            }
        });
        List<SheetRow> rows = sheet.stream()
                .filter(row -> row.getRowNum() > head.getRowNum())
                .map(row -> new SheetRow(row.getRowNum(), fields(row, columns)))
                .filter(row -> !row.fields().isEmpty())
                .toList();
        if (rows.size() > MOST_ROWS) {
            throw new Invalid("file", "report.fileRows", MOST_ROWS);
        }
        if (rows.isEmpty()) {
            throw new Invalid("file", "report.fileEmpty");
        }
        return new Read(rows, ignored);
    }

    /** Both languages' words for every column. */
    private Map<String, ReportColumn> headings() {
        Map<String, ReportColumn> headings = new HashMap<>();
        for (ReportColumn column : ReportColumn.values()) {
            for (Locale language : LANGUAGES) {
                headings.put(SearchText.fold(messages.getMessage(column.heading(), null, language)), column);
            }
        }
        return headings;
    }

    /** Whether the row names the columns: the indicator and at least one other. */
    private static boolean names(Row row, Map<String, ReportColumn> headings) {
        List<ReportColumn> named = row.stream()
                .filter(cell -> cell != null)
                .map(cell -> headings.get(SearchText.fold(text(cell))))
                .filter(column -> column != null)
                .toList();
        return named.contains(ReportColumn.NAME) && named.size() > 1;
    }

    private Map<String, String> fields(Row row, Map<Integer, ReportColumn> columns) {
        Map<String, String> fields = new LinkedHashMap<>();
        columns.forEach((index, column) -> Optional.ofNullable(index < row.getCellCount() ? row.getCell(index) : null)
                .map(cell -> field(cell, column))
                .filter(text -> !text.isBlank())
                .ifPresent(text -> fields.put(column.field(), text)));
        return fields;
    }

    private String field(Cell cell, ReportColumn column) {
        String text = column.holds() == ReportColumn.Holds.TEXT ? text(cell) : figure(cell);
        return switch (column) {
            case QUALIFIER -> qualifier(text);
            case INDEX_FORM -> yes(text) ? "true" : "";
            default -> text;
        };
    }

    /** A number as a person would type it; one that the sheet shows as a percentage counts per cent. */
    private static String figure(Cell cell) {
        BigDecimal number = number(cell);
        if (number == null) {
            return text(cell);
        }
        String format = cell.getDataFormatString();
        BigDecimal shown = format != null && format.contains("%") ? number.multiply(HUNDRED) : number;
        BigDecimal plain = shown.stripTrailingZeros();
        return VietnameseNumber.toInput(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /** Spreadsheets keep numbers in binary: 0.1 + 0.2 is shown as it was meant, with twelve digits. */
    private static @Nullable BigDecimal number(Cell cell) {
        boolean numeric = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
        if (!numeric || cell.getRawValue() == null) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(cell.getRawValue());
            return number.precision() > 12 ? number.round(new java.math.MathContext(12)) : number;
        } catch (NumberFormatException words) {
            return null;
        }
    }

    private static String text(Cell cell) {
        BigDecimal number = cell.getType() == CellType.NUMBER ? number(cell) : null;
        String text = number != null
                ? number.stripTrailingZeros().toPlainString()
                : cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        String whole = text == null ? "" : text.strip();
        return whole.length() > LONGEST_CELL ? whole.substring(0, LONGEST_CELL) : whole;
    }

    /** The name of the choice for the words of either language; other words stay, to be refused at their field. */
    private String qualifier(String text) {
        return Stream.of(Qualifier.values())
                .filter(one -> LANGUAGES.stream()
                                .flatMap(language -> Stream.of("qualifier.", "indicator.qualifier.")
                                        .map(prefix -> messages.getMessage(prefix + one, null, language)))
                                .anyMatch(words -> SearchText.fold(words).equals(SearchText.fold(text)))
                        || one.name().equals(text))
                .map(Enum::name)
                .findFirst()
                .orElse(text);
    }

    private boolean yes(String text) {
        String folded = SearchText.fold(text);
        return List.of("co", "yes", "x", "true", "1").contains(folded);
    }
}
