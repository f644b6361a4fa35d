package org.partnershipgraph.api.export.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.api.export.selection.SelectedField;
import org.partnershipgraph.api.export.table.Table;

/** Texts that mean something to tables, and to the spreadsheets that open them. */
class TextsInTablesTest {

    private static final TableOptions RAW = new TableOptions(',', false, true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Åäö – Ö; Łódź Чортків",
                "first line\nsecond line\r\nthird",
                "says \"yes\", and 'no'",
                "a,b;c\td",
                " spaces ",
                "tail\r",
                "\u0001"
            })
    void areReadBackAsTheyAre(String text) throws IOException {
        assertThat(csv(TableOptions.DEFAULT, text)).isEqualTo(text);
        assertThat(csv(new TableOptions(';', true, false), text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46 90 16 10 00", "-", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void areNoFormulasUnlessAskedFor(String text) throws IOException {
        assertThat(csv(TableOptions.DEFAULT, text)).isEqualTo("'" + text);
        assertThat(csv(RAW, text)).isEqualTo(text);
    }

    @Test
    void areTheOnlyCellsThatAreChanged() throws IOException {
        assertThat(csv(TableOptions.DEFAULT, -21.69785)).isEqualTo("-21.69785");
        assertThat(csv(TableOptions.DEFAULT, List.of(-21.5, 30))).isEqualTo("-21.5; 30");
        assertThat(csv(TableOptions.DEFAULT, List.of("-", "=1"))).isEqualTo("'-; =1");
    }

    @Test
    void areJoinedWithTheirPlacesKept() throws IOException {
        assertThat(csv(RAW, Arrays.asList("a", null, List.of("b", "c")))).isEqualTo("a; ; b | c");
        assertThat(csv(RAW, List.of())).isEmpty();
    }

    @Test
    void endTheirRowsAsTheStandardSays() throws IOException {
        var file = write(ExportFormat.CSV, TableOptions.DEFAULT, "å");
        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo("name,year\r\nå,2026\r\n");
    }

    @Test
    void areTextsInWorkbooksAndNumbersNumbers() throws IOException {
        var file = write(ExportFormat.XLSX, TableOptions.DEFAULT, "=1+1");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var row = workbook.getFirstSheet().read().get(1);
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(0)).isEqualTo("=1+1");
            assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
        }
    }

    @Test
    void areCutInWorkbooksIfNoCellHoldsThem() throws IOException {
        var file = write(ExportFormat.XLSX, TableOptions.DEFAULT, "x".repeat(40_000));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getFirstSheet().read().get(1).getCellText(0))
                    .hasSize(32_767)
                    .endsWith("…");
        }
    }

    private static String csv(TableOptions options, Object value) throws IOException {
        var text = new String(write(ExportFormat.CSV, options, value), StandardCharsets.UTF_8);
        assertThat(text.startsWith("\uFEFF")).isEqualTo(options.hasByteOrderMark());
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(options.separator())
                .setHeader()
                .get();
        var rows = CSVParser.parse(text.replace("\uFEFF", ""), format).getRecords();
        assertThat(rows).hasSize(1);
        return rows.get(0).get("name");
    }

    private static byte[] write(ExportFormat format, TableOptions options, Object name) throws IOException {
        var fields = List.of(field("name"), field("year"));
        var file = new ByteArrayOutputStream();
        var writer = FileWriter.ofRows(format, Table.of(fields, Locale.ENGLISH), options, file);
        writer.begin();
        writer.add(Map.of("name", name, "year", 2026));
        writer.end();
        return file.toByteArray();
    }

    private static SelectedField field(String name) {
        return new SelectedField(name, name, "String", false, List.of());
    }
}
