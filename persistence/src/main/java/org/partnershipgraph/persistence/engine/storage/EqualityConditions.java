package org.partnershipgraph.persistence.engine.storage;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a query fixes to one value or to one of several, whatever its other conditions: in {@code {_id: 1}},
 * {@code {_id: {$in: [1, 2]}}}, {@code {$and: [...]}} and {@code {projects: {$elemMatch: {phase: "PROJECT"}}}}. Every
 * document that matches the query has one of these values in that field, so an index need not look for others.
 */
public final class EqualityConditions {

    private final Map<String, Collection<?>> values = new HashMap<>();

    private EqualityConditions() {}

    public static EqualityConditions of(Document query) {
        var conditions = new EqualityConditions();
        conditions.add("", query);
        return conditions;
    }

    /**
     * Whether a query has no condition but identifiers that are strings. The documents found by these need no further
     * check, and comparing each with a list of hundreds would cost more than finding it.
     */
    public static boolean areStringIdsOnly(Document query) {
        if (query.size() != 1) {
            return false;
        }
        var asked = query.get("_id");
        if (asked instanceof Document operators && operators.size() == 1) {
            asked = operators.getOrDefault("$in", operators.get("$eq"));
        }
        return asked instanceof String
                || (asked instanceof Collection<?> several && several.stream().allMatch(String.class::isInstance));
    }

    boolean contains(String field) {
        return values.containsKey(field);
    }

    Collection<?> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    private void add(String prefix, Document query) {
        query.forEach((key, value) -> {
            if (key.equals("$and") && value instanceof Collection<?> parts) {
                parts.forEach(part -> addPart(prefix, part));
            } else if (!key.startsWith("$")) {
                addField(prefix + key, value);
            }
        });
    }

    private void addPart(String prefix, Object part) {
        if (part instanceof Document query) {
            add(prefix, query);
        }
    }

    private void addField(String field, @Nullable Object value) {
        if (value instanceof Document operators) {
            operators.forEach((operator, operand) -> addOperator(field, operator, operand));
        } else {
            fix(field, value);
        }
    }

    private void addOperator(String field, String operator, @Nullable Object operand) {
        if (operator.equals("$eq")) {
            fix(field, operand);
        } else if (operator.equals("$in") && operand instanceof Collection<?> alternatives) {
            fixToOneOf(field, alternatives);
        } else if (operator.equals("$all") && operand instanceof Collection<?> required) {
            required.stream().limit(1).forEach(value -> fix(field, value));
        } else if (operator.equals("$elemMatch") && operand instanceof Document member) {
            add(field + ".", member);
        }
    }

    private void fix(String field, @Nullable Object value) {
        if (isExact(value)) {
            values.putIfAbsent(field, List.of(value));
        }
    }

    private void fixToOneOf(String field, Collection<?> alternatives) {
        if (alternatives.stream().allMatch(EqualityConditions::isExact)) {
            values.putIfAbsent(field, alternatives);
        }
    }

    /** Null also means missing, and a document, an array or a pattern matches more than itself. */
    private static boolean isExact(@Nullable Object value) {
        return !(Missing.isNullOrMissing(value)
                || value instanceof Document
                || value instanceof Collection
                || value instanceof BsonRegularExpression);
    }
}
