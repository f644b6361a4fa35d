package org.partnershipgraph.kind;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.KindDescription.Nesting;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Keyed;
import org.partnershipgraph.text.Language;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.Slug;

/**
 * A kind of record, built by a {@link KindDescription}, which alone defines how its records are named, found, ordered
 * and linked. There is one instance for each kind.
 *
 * @param <T> the type of its records
 */
public final class Kind<T extends Keyed> {

    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    final KindDescription<T> description;
    private final @Nullable OrderField usualOrder;
    private final String id;

    Kind(KindDescription<T> description, @Nullable OrderField usualOrder) {
        this.description = description;
        this.usualOrder = usualOrder;
        id = NEXT_WORD.matcher(typeName()).replaceAll("_").toUpperCase(Locale.ROOT);
    }

    public Class<T> type() {
        return description.type;
    }

    /** The name of its type in the schema, such as GlobalGoal. */
    public String typeName() {
        return type().getSimpleName();
    }

    /** The name of its file or folder in the data set, such as global-goals. */
    public String plural() {
        return description.plural;
    }

    /** The component that is the key of a record, such as slug: its first. */
    public String keyName() {
        return type().getRecordComponents()[0].getName();
    }

    public KeyFormat keyFormat() {
        return description.keyFormat;
    }

    public boolean hasName() {
        return description.title != null;
    }

    /** The name of a record, null if those of the kind have no names. */
    public @Nullable LocalizedText name(T record) {
        var title = description.title;
        return title == null ? null : title.apply(record);
    }

    /** Whether search finds its records. */
    public boolean isSearched() {
        return !description.texts.isEmpty() || searchedLinks().findAny().isPresent();
    }

    /** Whether its records have values in the field. */
    public boolean has(IndexField field) {
        return description.values.containsKey(field) || description.inherited.contains(field);
    }

    /** The fields that filters and facets find values in, besides key and name. */
    public Set<IndexField> valueFields() {
        var fields = new LinkedHashSet<>(description.values.keySet());
        fields.addAll(description.inherited);
        return fields;
    }

    /** The fields that filters find numbers in. */
    public Set<IndexField> numberFields() {
        return Set.copyOf(description.numbers.keySet());
    }

    /** The fields that link its records to those of the other kind. */
    public List<IndexField> fieldsTo(Kind<?> other) {
        return valueFields().stream()
                .filter(field -> other.typeName().equals(field.linkedType()))
                .toList();
    }

    /** Every field that links to other records, those that only have to exist included. */
    public Set<IndexField> references() {
        return description.references.stream()
                .map(KindDescription.Reference::field)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The links that are ties of the graph. */
    public Set<IndexField> ties() {
        return Collections.unmodifiableSet(description.ties);
    }

    /** The field of this name that its lists can be ordered by, besides key and name. */
    public Optional<OrderField> order(String name) {
        return description.orders.keySet().stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    /** The default order of its lists; names are ordered as in the language. */
    public OrderField usualOrder(Language language) {
        return usualOrder == null ? OrderField.name(language) : usualOrder;
    }

    /** The type of record that those of the kind are nested in, null if they are stored on their own. */
    public @Nullable Class<? extends Aggregate> parentType() {
        var nesting = description.nesting;
        return nesting == null ? null : nesting.parent();
    }

    /** The field that holds the key of the record that one is nested in, null if they are stored on their own. */
    public @Nullable IndexField parentField() {
        var nesting = description.nesting;
        return nesting == null ? null : nesting.parentField();
    }

    /** The key of the record that one is nested in, by the key of the nested one. */
    public static String parentKey(String nestedKey) {
        return nestedKey.substring(0, Math.max(0, nestedKey.indexOf('/')));
    }

    /** The records of the kind that are nested in another. */
    public List<T> in(Aggregate parent) {
        Nesting<T, ?> nesting = description.nesting;
        return nesting == null ? List.of() : nesting.in(parent);
    }

    /** The facts about a record that is stored on its own. */
    public Facts<T> facts(T record) {
        return new Facts<>(this, record, null);
    }

    /** The facts about a record that is nested in another. */
    public Facts<T> facts(T record, Facts<?> parent) {
        return new Facts<>(this, record, parent);
    }

    /** The values that no other record of the data set may have, by label. */
    public Map<String, String> uniqueValues(T record) {
        var found = new LinkedHashMap<String, String>();
        description.uniques.forEach((label, value) -> {
            var present = value.of(record);
            if (present != null) {
                found.put(label, present.toString());
            }
        });
        return found;
    }

    Stream<IndexField> searchedLinks() {
        return valueFields().stream().filter(field -> field.searchField() != null);
    }

    /** Its name in upper case, such as GLOBAL_GOAL. */
    @Override
    public String toString() {
        return id;
    }

    /**
     * The form of keys.
     *
     * @param name what messages call it, such as slug
     * @param normal brings a key in other case into this form
     */
    public record KeyFormat(String name, UnaryOperator<String> normal, Predicate<String> isValid) {

        public static final KeyFormat SLUG = new KeyFormat("slug", Slug::normalize, Slug::isValid);
        /** The slugs of a record and of the one that it is nested in. */
        public static final KeyFormat NESTED = new KeyFormat("nested", Slug::normalize, Slug::isPath);
    }
}
