package org.partnershipgraph.api.filter;

import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Filter.Likeness;
import org.partnershipgraph.text.SimpleForm;

/** What a name is or how it begins; the text is compared letter by letter and never run. */
public class NameCondition implements Condition {

    private static final int MOST_LETTERS = 200;

    @Override
    public Filter of(Object value, ArgumentPath place, FilterParser parser) {
        return new Filter.And(FilterParser.fields(value)
                .map(field -> named(field.getKey(), (String) field.getValue(), place.at(field.getKey())))
                .toList());
    }

    private static Filter named(String likeness, String text, ArgumentPath place) {
        if (text.length() > MOST_LETTERS) {
            throw place.bad("is %d characters long, but may be %d".formatted(text.length(), MOST_LETTERS));
        }
        var simple = SimpleForm.of(text);
        if (simple.isEmpty()) {
            throw place.bad("is empty: leave it out to match every name");
        }
        return new Filter.Named(likeness(likeness), simple);
    }

    private static Likeness likeness(String field) {
        return switch (field) {
            case "equals" -> Likeness.EQUALS;
            case "startsWith" -> Likeness.STARTS_WITH;
            case "contains" -> Likeness.CONTAINS;
            default -> throw new IllegalStateException("no likeness called " + field);
        };
    }
}
