package org.partnershipgraph.api.filter;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.query.Filter;

/** A field of the input type of a filter. */
@FunctionalInterface
public interface Condition {

    /** The filter for a value of the field; the value has the type that the schema gives the field. */
    Filter of(Object value, ArgumentPath place, FilterParser parser);

    /** This condition on linked records. */
    default Condition through(UnaryOperator<Filter> link) {
        return (value, place, parser) -> link.apply(of(value, place, parser));
    }

    /** Matches records that have one of the listed values, which must have the format. */
    static Condition oneOf(IndexField field, ValueFormat form) {
        return oneOf(form, values -> new Filter.In(field, values));
    }

    /** Matches what the filter made of the listed values matches; these must have the format. */
    static Condition oneOf(ValueFormat form, Function<Set<String>, Filter> filter) {
        return (value, place, parser) -> {
            var values = new HashSet<String>();
            var listed = parser.list(value, place);
            for (int i = 0; i < listed.size(); i++) {
                values.add(form.require(String.valueOf(listed.get(i)), place.at(i)));
            }
            return filter.apply(values);
        };
    }

    /** Matches records that the filter matches if the value is true, and all others if it is false. */
    static Condition whether(Filter filter) {
        return (value, place, parser) -> value.equals(true) ? filter : filter.not();
    }

    /** A condition on the only record that a record is linked to. */
    static Condition linked(Kind<?> kind, UnaryOperator<Filter> link) {
        return (value, place, parser) -> link.apply(parser.filter(kind, value, place));
    }

    /** A condition on some, none or every one of the records that a record is linked to. */
    static Condition related(Kind<?> kind, UnaryOperator<Filter> link) {
        Map<String, UnaryOperator<Filter>> quantities = Map.of(
                "some", link,
                "none", filter -> link.apply(filter).not(),
                "every", filter -> link.apply(filter.not()).not());
        return (value, place, parser) -> new Filter.And(FilterParser.fields(value)
                .map(field -> {
                    var quantity = quantities.get(field.getKey());
                    if (quantity == null) {
                        throw new IllegalStateException("no condition for " + place.at(field.getKey()));
                    }
                    return quantity.apply(parser.filter(kind, field.getValue(), place.at(field.getKey())));
                })
                .toList());
    }
}
