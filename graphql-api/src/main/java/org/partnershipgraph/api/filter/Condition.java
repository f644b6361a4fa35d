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

/** One field of a filter's input type. */
@FunctionalInterface
public interface Condition {

    /** The filter that a value of the field stands for; the value is of the field's type in the schema. */
    Filter of(Object value, ArgumentPath place, FilterParser parser);

    /** The condition on records linked to those that this one is on. */
    default Condition through(UnaryOperator<Filter> link) {
        return (value, place, parser) -> link.apply(of(value, place, parser));
    }

    /** Records that have one of the listed values, each of the form that the check requires. */
    static Condition oneOf(IndexField field, ValueFormat form) {
        return oneOf(form, values -> new Filter.In(field, values));
    }

    /** Records that the filter of the listed values matches. */
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

    /** Records that the filter matches, or with false those that it doesn't. */
    static Condition whether(Filter filter) {
        return (value, place, parser) -> value.equals(true) ? filter : filter.not();
    }

    /** Records whose linked one, of which there is one at most, matches. */
    static Condition linked(Kind<?> kind, UnaryOperator<Filter> link) {
        return (value, place, parser) -> link.apply(parser.filter(kind, value, place));
    }

    /** Records some, none or every one of whose linked ones match; every one of none does. */
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
