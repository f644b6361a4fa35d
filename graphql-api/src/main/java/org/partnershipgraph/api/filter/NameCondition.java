package org.partnershipgraph.api.filter;

import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Filter.MatchMode;
import org.partnershipgraph.text.SimpleForm;

/** A condition on names. Every character of the text stands for itself. */
public class NameCondition implements Condition {

    private static final int MOST_LETTERS = 200;

    @Override
    public Filter of(Object value, ArgumentPath place, FilterParser parser) {
        return new Filter.And(FilterParser.fields(value)
                .map(field -> named(field.getKey(), (String) field.getValue(), place.at(field.getKey())))
                .toList());
    }

    private static Filter named(String mode, String text, ArgumentPath place) {
        if (text.length() > MOST_LETTERS) {
            throw place.bad("text.long", text.length(), MOST_LETTERS);
        }
        var simple = SimpleForm.of(text);
        if (simple.isEmpty()) {
            throw place.bad("name.empty");
        }
        return new Filter.NameMatches(mode(mode), simple);
    }

    private static MatchMode mode(String field) {
        return switch (field) {
            case "equals" -> MatchMode.EQUALS;
            case "startsWith" -> MatchMode.STARTS_WITH;
            case "contains" -> MatchMode.CONTAINS;
            default -> throw new IllegalStateException("no match mode called " + field);
        };
    }
}
