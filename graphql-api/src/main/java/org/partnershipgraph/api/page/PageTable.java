package org.partnershipgraph.api.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table of what a page shows, to download.
 *
 * @param label what its rows are
 */
public record PageTable(String label, String csv, String excel) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Those of the tables that are not null, which stand for lists that the page has nothing of. */
    public static List<PageTable> shown(@Nullable PageTable... tables) {
        return Arrays.stream(tables).flatMap(Stream::ofNullable).toList();
    }

    /** All records of a kind that a filter selects. */
    public static PageTable of(Page page, String kind, Map<String, Object> filter) {
        return of(page, page.text(kind), kind, filter);
    }

    /** Those records under a label of their own. */
    public static PageTable of(Page page, String label, String kind, Map<String, Object> filter) {
        var parameters = List.of("filter", JSON.writeValueAsString(filter));
        return of(page, label, "/export/" + kind, parameters);
    }

    /** A row for each item of a list in the answer that the page shows, or one for the record around its lists. */
    public static PageTable of(Page page, String label, PageQuery query, String list) {
        var parameters = new ArrayList<String>();
        query.variables().forEach((name, text) -> parameters.addAll(List.of(name, String.valueOf(text))));
        parameters.addAll(List.of("list", list));
        return of(page, label, "/q/" + query.name(), parameters);
    }

    private static PageTable of(Page page, String label, String path, List<String> parameters) {
        var all = new ArrayList<>(parameters);
        all.addAll(List.of("locale", page.parameter(PageAddress.LANGUAGE)));
        var texts = all.toArray(String[]::new);
        return new PageTable(label, page.file(path + ".csv", texts), page.file(path + ".xlsx", texts));
    }
}
