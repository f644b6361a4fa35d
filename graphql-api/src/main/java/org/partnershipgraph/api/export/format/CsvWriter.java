package org.partnershipgraph.api.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.export.table.Cells;
import org.partnershipgraph.api.export.table.Table;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** CSV after RFC 4180, in UTF-8. */
class CsvWriter implements FileWriter {

    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();
    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
    /** With these, a spreadsheet takes the text after it for a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final Table table;
    private final TableOptions options;
    private final OutputStream out;
    private final SequenceWriter rows;

    CsvWriter(Table table, TableOptions options, OutputStream out) {
        this.table = table;
        this.options = options;
        this.out = out;
        var schema =
                CsvSchema.emptySchema().withColumnSeparator(options.separator()).withLineSeparator("\r\n");
        rows = CSV.writer(schema)
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .writeValues(out);
    }

    @Override
    public void begin() throws IOException {
        if (options.hasByteOrderMark()) {
            out.write(BYTE_ORDER_MARK);
        }
        rows.write(table.headers().stream().map(this::cell).toArray());
    }

    @Override
    public void add(Map<?, ?> item) {
        table.rows(item)
                .forEach(row -> rows.write(Stream.of(row).map(this::cell).toArray()));
    }

    @Override
    public void end() {
        rows.flush();
    }

    private Object cell(@Nullable Object value) {
        var cell = Objects.requireNonNullElse(Cells.joined(value), "");
        return cell instanceof String text && !options.isRaw() && isFormula(text) && Cells.hasText(value)
                ? "'" + text
                : cell;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
