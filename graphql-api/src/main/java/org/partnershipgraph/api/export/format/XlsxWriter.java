package org.partnershipgraph.api.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.export.table.Cells;
import org.partnershipgraph.api.export.table.Table;

/** A workbook for spreadsheets, with typed cells. Texts are texts there, whatever they begin with. */
class XlsxWriter implements FileWriter {

    /** The limits of the format. */
    private static final int MOST_ROWS = 1_048_576;

    private static final int LONGEST_TEXT = 32_767;
    private static final int ROWS_IN_MEMORY = 100;

    private final Table table;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxWriter(Table table, OutputStream out) {
        this.table = table;
        workbook = new Workbook(out, "PartnershipGraph", null);
        sheet = workbook.newWorksheet("Data");
    }

    @Override
    public void begin() throws IOException {
        sheet.freezePane(0, 1);
        sheet.range(0, 0, 0, Math.max(0, table.headers().size() - 1))
                .style()
                .bold()
                .set();
        write(table.headers());
    }

    @Override
    public void add(Map<?, ?> item) throws IOException {
        for (var cells : table.rows(item)) {
            write(Arrays.asList(cells));
        }
    }

    @Override
    public void end() throws IOException {
        workbook.finish();
    }

    private void write(List<? extends @Nullable Object> cells) throws IOException {
        if (row == MOST_ROWS) {
            throw new IOException("A sheet has at most %s rows".formatted(MOST_ROWS));
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, Cells.joined(cells.get(column)));
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean isSo) {
            sheet.value(row, column, isSo);
        } else if (value != null) {
            sheet.inlineString(row, column, cut(value.toString()));
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
