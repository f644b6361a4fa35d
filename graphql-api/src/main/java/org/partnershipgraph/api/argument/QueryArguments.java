package org.partnershipgraph.api.argument;

import graphql.GraphQLContext;
import graphql.analysis.QueryVisitorFieldEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.api.error.BadInputException;
import org.partnershipgraph.api.error.QueryRejectedException;
import org.springframework.stereotype.Component;

/** Reads the arguments of every field of a query before execution, and rejects invalid ones. */
@Component
public class QueryArguments {

    /** Not checked: a cursor with unreadable characters is rejected as a bad cursor. */
    private static final Set<String> CURSORS = Set.of("after", "before");
    /** Not checked: pages have line breaks and may be long. */
    private static final String PAGE = "Query.readPage";

    private final List<ArgumentReader> readers;

    QueryArguments(List<ArgumentReader> readers) {
        this.readers = readers;
    }

    /**
     * Reads the arguments of a field and keeps the result in the context of the query.
     *
     * @throws QueryRejectedException if an argument makes no sense
     */
    public void read(QueryVisitorFieldEnvironment field, GraphQLContext query, Locale locale) {
        var known = ReadArguments.of(query);
        if (field.getFieldDefinition().getArguments().isEmpty() || known.has(field.getField())) {
            return;
        }
        var arguments = new FieldArguments(
                field.getFieldsContainer().getName(), field.getFieldDefinition(), field.getArguments(), locale);
        try {
            requireReadableTexts(arguments);
            readers.stream()
                    .map(reader -> reader.read(arguments))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(value -> known.put(field.getField(), value));
        } catch (BadInputException e) {
            throw new QueryRejectedException(field, e);
        }
    }

    private static void requireReadableTexts(FieldArguments field) {
        if (field.coordinates().equals(PAGE)) {
            return;
        }
        field.values().forEach((name, value) -> {
            if (!CURSORS.contains(name)) {
                requireReadable(value, new ArgumentPath(name));
            }
        });
    }

    private static void requireReadable(@Nullable Object value, ArgumentPath place) {
        if (value instanceof String text) {
            TextCheck.requireReadable(text, place);
        }
        if (value instanceof List<?> list) {
            for (int i = 0; i < Math.min(list.size(), 1000); i++) {
                requireReadable(list.get(i), place.at(i));
            }
        }
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, field) -> requireReadable(field, place.at(String.valueOf(name))));
        }
    }
}
