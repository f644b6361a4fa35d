package org.partnershipgraph.api.export.graph;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A property of the nodes or edges of a graph. */
public record Attribute(String title, Type type) {

    /** With the names that both GraphML and GEXF have. */
    public enum Type {
        STRING("string"),
        LONG("long"),
        DOUBLE("double"),
        BOOLEAN("boolean");

        private final String text;

        Type(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** With the narrowest type that all values have. */
    static Attribute of(String title, Collection<? extends @Nullable Object> values) {
        return new Attribute(title, typeOf(values));
    }

    private static Type typeOf(Collection<? extends @Nullable Object> values) {
        if (all(values, Boolean.class)) {
            return Type.BOOLEAN;
        }
        if (all(values, Integer.class) || all(values, Long.class)) {
            return Type.LONG;
        }
        return all(values, Number.class) ? Type.DOUBLE : Type.STRING;
    }

    private static boolean all(Collection<? extends @Nullable Object> values, Class<?> type) {
        return values.stream().allMatch(value -> value == null || type.isInstance(value))
                && values.stream().anyMatch(type::isInstance);
    }
}
