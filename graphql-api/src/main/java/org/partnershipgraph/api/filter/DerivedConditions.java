package org.partnershipgraph.api.filter;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.query.Filter;
import org.springframework.util.StringUtils;

/**
 * The conditions that follow from the description of a kind: on its key, its name, its text, each of its fields under the
 * name of the field, and on the records that link to it under their plural. A filter's input type has those of them that
 * it declares.
 */
class DerivedConditions {

    private final KindCatalog kinds;

    DerivedConditions(KindCatalog kinds) {
        this.kinds = kinds;
    }

    Map<String, Condition> of(Kind<?> kind) {
        var conditions = new HashMap<String, Condition>();
        addOwn(conditions, kind);
        kind.valueFields().forEach(field -> conditions.put(camelCase(field.name(), "_"), oneOf(field)));
        kind.numberFields().forEach(field -> conditions.put(camelCase(field.name(), "_"), new NumberCondition(field)));
        for (var other : kinds.all()) {
            other.fieldsTo(kind).stream()
                    .findFirst()
                    .ifPresent(link -> conditions.put(camelCase(other.plural(), "-"), related(other, link)));
        }
        return conditions;
    }

    private static void addOwn(Map<String, Condition> conditions, Kind<?> kind) {
        conditions.put(kind.keyName(), Condition.oneOf(IndexField.KEY, ValueFormat.of(kind.keyFormat())));
        conditions.put("name", new NameCondition());
        conditions.put("title", new NameCondition());
        conditions.put("text", new TextCondition());
        conditions.put("years", new YearsCondition());
    }

    private Condition oneOf(IndexField field) {
        var format = field.linkedType() == null
                ? ValueFormat.CHOICE
                : ValueFormat.of(kinds.linkedBy(field).keyFormat());
        return Condition.oneOf(field, format);
    }

    private static Condition related(Kind<?> other, IndexField link) {
        return Condition.related(other, others -> Filter.linked(IndexField.KEY, other, link, others));
    }

    /** PROJECT_AREA and project-area are projectArea. */
    private static String camelCase(String name, String separator) {
        var words = Arrays.stream(name.toLowerCase(Locale.ROOT).split(separator));
        return StringUtils.uncapitalize(words.map(StringUtils::capitalize).collect(joining()));
    }
}
