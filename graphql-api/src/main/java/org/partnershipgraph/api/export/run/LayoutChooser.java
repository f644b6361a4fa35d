package org.partnershipgraph.api.export.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.Echo;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.export.format.ExportFormat;
import org.partnershipgraph.api.export.graph.DrawingSource;
import org.partnershipgraph.api.export.graph.SharedPartnerships;
import org.partnershipgraph.api.export.selection.ExportQuery;
import org.partnershipgraph.api.export.selection.ListPath;
import org.partnershipgraph.api.export.table.Coordinates;
import org.springframework.http.HttpStatus;

/** Chooses what of an answer a file shows, or says why the answer cannot become such a file. */
final class LayoutChooser {

    private final Export export;
    private final ExportQuery query;
    private final List<ListPath> lists;

    private LayoutChooser(Export export, ExportQuery query) {
        this.export = export;
        this.query = query;
        lists = ListPath.outermost(query.fields());
    }

    /** {@link ExportRejectedException} if the query does not fit the format. */
    static Layout choose(Export export, ExportQuery query) {
        var chooser = new LayoutChooser(export, query);
        if (query.fields().isEmpty() && export.format() != ExportFormat.JSON) {
            throw chooser.impossible(ErrorText.of("export.nothing-selected"));
        }
        return switch (export.format()) {
            case JSON -> Layout.ofItems(export, null);
            case JSONL -> Layout.ofItems(export, chooser.only(chooser.lists));
            case CSV, XLSX -> Layout.ofRows(export, query, chooser.rows());
            case GEOJSON -> chooser.map();
            case GRAPHML, GEXF -> chooser.graph();
        };
    }

    /** The record around the lists if that was chosen, which is a single row, or else the list. */
    private @Nullable ListPath rows() {
        var chosen = export.options().list();
        var records = lists.stream()
                .flatMap(ListPath::records)
                .filter(record -> record.toString().equals(chosen))
                .findFirst();
        return records.isPresent() ? records.get() : only(lists);
    }

    /** The list that was chosen, or else the only one; null if the answer has no list. */
    private @Nullable ListPath only(List<ListPath> suitable) {
        var chosen = export.options().list();
        if (chosen == null && suitable.size() < 2) {
            return suitable.isEmpty() ? null : suitable.get(0);
        }
        return suitable.stream()
                .filter(list -> list.toString().equals(chosen))
                .findFirst()
                .orElseThrow(() -> impossible(reason(chosen, suitable)));
    }

    private static ErrorText reason(@Nullable String chosen, List<ListPath> suitable) {
        var paths = suitable.stream().map(ListPath::toString).collect(Collectors.joining(", "));
        if (chosen == null) {
            return ErrorText.of("export.several-lists", paths);
        }
        return suitable.isEmpty()
                ? ErrorText.of("export.no-list", Echo.cut(chosen))
                : ErrorText.of("export.other-list", Echo.cut(chosen), paths);
    }

    /** Of the only list with coordinates. */
    private Layout map() {
        if (!Coordinates.areIn(query.fields())) {
            throw impossible(ErrorText.of("export.no-coordinates"));
        }
        var located = lists.stream()
                .filter(list -> Coordinates.areIn(list.list().fields()))
                .toList();
        return Layout.ofRows(export, query, only(located.isEmpty() ? lists : located));
    }

    private Layout graph() {
        var drawing = DrawingSource.in(query.fields(), export.locale());
        if (drawing.isPresent()) {
            return Layout.ofGraph(export, drawing.get(), null);
        }
        var suitable = lists.stream().filter(list -> shared(list).isPresent()).toList();
        if (suitable.isEmpty()) {
            throw impossible(ErrorText.of("export.no-graph"));
        }
        var list = only(suitable);
        return shared(list).map(source -> Layout.ofGraph(export, source, list)).orElseThrow();
    }

    private Optional<SharedPartnerships> shared(@Nullable ListPath list) {
        return list == null ? Optional.empty() : SharedPartnerships.in(list, export.locale());
    }

    private ExportRejectedException impossible(ErrorText reason) {
        return ExportRejectedException.of(
                HttpStatus.UNPROCESSABLE_CONTENT, ErrorCode.EXPORT_NOT_POSSIBLE, reason, export.locale());
    }
}
