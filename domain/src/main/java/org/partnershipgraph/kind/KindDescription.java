package org.partnershipgraph.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.Kind.KeyFormat;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Keyed;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.time.DayRange;

/**
 * Describes a kind of record; ends with {@link #orderedBy} or {@link #orderedByName}.
 *
 * @param <T> the type of its records
 */
public final class KindDescription<T extends Keyed> {

    final Class<T> type;
    final String plural;
    final @Nullable Nesting<T, ?> nesting;
    final List<Property<T>> names = new ArrayList<>();
    final Map<IndexField, Property<T>> values = new LinkedHashMap<>();
    final Map<IndexField, Function<T, @Nullable Integer>> numbers = new LinkedHashMap<>();
    final List<Function<T, Map<IndexField, List<DayRange>>>> days = new ArrayList<>();
    final Map<OrderField, Property<T>> orders = new LinkedHashMap<>();
    final List<SearchedText<T>> texts = new ArrayList<>();
    final List<Reference<T>> references = new ArrayList<>();
    final Map<String, Property<T>> uniques = new LinkedHashMap<>();
    final Set<IndexField> inherited = new LinkedHashSet<>();
    final Set<IndexField> ties = new LinkedHashSet<>();
    KeyFormat keyFormat = KeyFormat.SLUG;

    @Nullable
    Function<T, LocalizedText> title;

    private KindDescription(Class<T> type, String plural, @Nullable Nesting<T, ?> nesting) {
        this.type = type;
        this.plural = plural;
        this.nesting = nesting;
    }

    /**
     * A kind of record that is stored on its own.
     *
     * @param type a record class, whose simple name is the name of its type in the schema
     * @param plural the name of its file or folder in the data set, such as global-goals
     */
    public static <T extends Aggregate> KindDescription<T> of(Class<T> type, String plural) {
        return new KindDescription<>(type, plural, null);
    }

    /** A kind of record that is stored inside another; its keys are the other's key, a slash and a slug. */
    public static <T extends Keyed> NestedKind<T> nested(Class<T> type, String plural) {
        return new NestedKind<>(type, plural);
    }

    /** The form of its keys, if they are not slugs. */
    public KindDescription<T> keyedBy(KeyFormat format) {
        keyFormat = format;
        return this;
    }

    /** Its name: lists are ordered by it, filters test it, and search finds it. */
    public KindDescription<T> name(Function<T, LocalizedText> name) {
        return title(name).names(name::apply).searched(SearchField.NAME, name::apply);
    }

    /** Its title, if it has no name: lists are ordered by it. */
    public KindDescription<T> title(Function<T, LocalizedText> text) {
        title = text;
        return this;
    }

    /** The names that filters by name test. */
    public KindDescription<T> names(Property<T> text) {
        names.add(text);
        return this;
    }

    /** Other names, for filters and search. */
    public KindDescription<T> aliases(Property<T> aliases) {
        return names(aliases).searched(SearchField.ALIAS, aliases);
    }

    /** A text that search finds. */
    public KindDescription<T> searched(SearchField field, Property<T> text) {
        texts.add(new SearchedText<>(field, text));
        return this;
    }

    /** Values for filters and facets. */
    public KindDescription<T> value(IndexField field, Property<T> value) {
        values.put(field, value);
        return this;
    }

    /** Keys of other records, which must exist; filters, facets and search find the record by them. */
    public KindDescription<T> links(IndexField field, Property<T> keys) {
        return value(field, keys).refersTo(field, keys);
    }

    /** Keys of other records of the type that the field links to, which must exist; the record is not found by them. */
    public KindDescription<T> refersTo(IndexField field, Property<T> keys) {
        if (field.linkedType() == null) {
            throw new IllegalArgumentException(field + " is not a link");
        }
        references.add(new Reference<>(field, keys));
        return this;
    }

    /** A number for filters by range. */
    public KindDescription<T> number(IndexField field, Function<T, @Nullable Integer> number) {
        numbers.put(field, number);
        return this;
    }

    /** Ranges of days by field, for filters by day. */
    public KindDescription<T> days(Function<T, Map<IndexField, List<DayRange>>> ranges) {
        days.add(ranges);
        return this;
    }

    /** A value to order lists by: a number or, if the field is one of text, a text; enums have the order of their constants. */
    public KindDescription<T> order(OrderField field, Property<T> value) {
        orders.put(field, value);
        return this;
    }

    /** Lists can be ordered by the number of partnerships, which they or their participants link to this kind. */
    public KindDescription<T> hasPartnerships() {
        return order(OrderField.PARTNERSHIPS, record -> null);
    }

    /** The years of its start and end, for filters, facets and order. */
    public KindDescription<T> startsAndEnds(
            Function<T, @Nullable Integer> startYear, Function<T, @Nullable Integer> endYear) {
        return value(IndexField.START_YEAR, startYear::apply)
                .value(IndexField.END_YEAR, endYear::apply)
                .number(IndexField.START_YEAR, startYear)
                .number(IndexField.END_YEAR, endYear)
                .order(OrderField.START_YEAR, startYear::apply)
                .order(OrderField.END_YEAR, endYear::apply);
    }

    /** The values of these fields are those of the record it is nested in. */
    public KindDescription<T> inherits(IndexField... fields) {
        inherited.addAll(List.of(fields));
        return this;
    }

    /** The links that are ties of the graph, whose edges are those of municipalities and partnerships. */
    public KindDescription<T> tiedBy(IndexField... fields) {
        ties.addAll(List.of(fields));
        return this;
    }

    /** A value that no two records of the data set may share; messages name it by the label. */
    public KindDescription<T> unique(String label, Property<T> value) {
        uniques.put(label, value);
        return this;
    }

    /** Lists are by default ordered by name, in the client's language. */
    public Kind<T> orderedByName() {
        if (title == null) {
            throw new IllegalStateException(type + " has no name to be ordered by");
        }
        return new Kind<>(this, null);
    }

    /** The default order of lists. */
    public Kind<T> orderedBy(OrderField field) {
        if (!field.equals(OrderField.KEY) && !orders.containsKey(field)) {
            throw new IllegalStateException(type + " has no " + field + " to be ordered by");
        }
        return new Kind<>(this, field);
    }

    /** A value of a record: a single one, a text in two languages, a collection or a stream of these, or null. */
    @FunctionalInterface
    public interface Property<T> {
        @Nullable
        Object of(T record);
    }

    record SearchedText<T>(SearchField field, Property<T> text) {}

    record Reference<T>(IndexField field, Property<T> keys) {}

    record Nesting<T, P extends Aggregate>(Class<P> parent, IndexField parentField, Function<P, List<T>> children) {

        List<T> in(Aggregate record) {
            return children.apply(parent.cast(record));
        }
    }

    /** The description of a nested kind, which needs to know its parent. */
    public static final class NestedKind<T extends Keyed> {

        private final Class<T> type;
        private final String plural;

        private NestedKind(Class<T> type, String plural) {
            this.type = type;
            this.plural = plural;
        }

        /** The records that hold those of the kind, and the field in which these have the key of their parent. */
        public <P extends Aggregate> KindDescription<T> within(
                Class<P> parent, IndexField parentField, Function<P, List<T>> children) {
            return new KindDescription<>(type, plural, new Nesting<>(parent, parentField, children))
                    .keyedBy(KeyFormat.NESTED)
                    .inherits(parentField);
        }
    }
}
