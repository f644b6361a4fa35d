package org.partnershipgraph.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.partnershipgraph.query.Filter;

/** A filter as a client writes it, and what it means. */
record Sample(Map<String, Object> input, Filter meaning) {

    static Sample of(String argument, Object value, Filter meaning) {
        return new Sample(Map.of(argument, value), meaning);
    }

    static Sample of(String argument, List<Sample> parts, Function<List<Filter>, Filter> meaning) {
        return of(
                argument,
                parts.stream().map(Sample::input).toList(),
                meaning.apply(parts.stream().map(Sample::meaning).toList()));
    }

    /** The sample as the value of an argument that gives it another meaning. */
    Sample under(String argument, UnaryOperator<Filter> outer) {
        return of(argument, input, outer.apply(meaning));
    }

    /** Both conditions side by side, or the first one alone if they are of the same argument. */
    Sample and(Sample other) {
        if (input.keySet().equals(other.input.keySet())) {
            return this;
        }
        var both = new HashMap<>(input);
        both.putAll(other.input);
        return new Sample(both, meaning.and(other.meaning));
    }
}
