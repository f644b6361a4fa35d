package org.partnershipgraph.api.export.format;

/**
 * How tables are written.
 *
 * @param separator between the cells of CSV
 * @param hasByteOrderMark whether CSV begins with a byte order mark, by which spreadsheets recognise UTF-8
 * @param isRaw whether texts that a spreadsheet would take for formulas are left as they are
 */
public record TableOptions(char separator, boolean hasByteOrderMark, boolean isRaw) {

    public static final TableOptions DEFAULT = new TableOptions(',', false, false);
}
