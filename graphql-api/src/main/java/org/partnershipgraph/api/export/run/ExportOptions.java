package org.partnershipgraph.api.export.run;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.export.format.TableOptions;
import org.partnershipgraph.api.export.table.RowStyle;

/**
 * How an answer becomes a file.
 *
 * @param list the path of the list whose items become rows, such as {@code country.projects.nodes}; null for the only one
 */
public record ExportOptions(
        RowStyle rows, TableOptions table, @Nullable String list) {

    public static final ExportOptions DEFAULT = new ExportOptions(RowStyle.JOINED, TableOptions.DEFAULT, null);
}
