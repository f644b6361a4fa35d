package org.partnershipgraph.kind;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.store.Keyed;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.NameKey;
import org.partnershipgraph.text.SimpleForm;
import org.partnershipgraph.time.DayRange;

/**
 * The facts about one record that the description of its kind names.
 *
 * @param parent those of the record it is nested in, null if it is stored on its own
 */
public record Facts<T extends Keyed>(
        Kind<T> kind, T record, @Nullable Facts<?> parent) {

    public String key() {
        return record.key();
    }

    /** Its name, null if it has none. */
    public @Nullable LocalizedText name() {
        return kind.name(record);
    }

    /** All its names in their {@link SimpleForm}. */
    public Set<String> names() {
        return description().names.stream()
                .flatMap(names -> texts(names.of(record)))
                .map(SimpleForm::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Its names of several words, each as one word. */
    public Set<String> joinedNames() {
        return names().stream()
                .filter(name -> NameKey.of(name).indexOf(' ') > 0)
                .map(NameKey::joined)
                .collect(Collectors.toSet());
    }

    /** Its values by field; fields without any are left out. */
    public Map<IndexField, Set<String>> values() {
        var all = new LinkedHashMap<IndexField, Set<String>>();
        for (var field : kind.valueFields()) {
            var values = values(field);
            if (!values.isEmpty()) {
                all.put(field, values);
            }
        }
        return all;
    }

    /** Its values in a field, each once. */
    public Set<String> values(IndexField field) {
        if (field.equals(kind.parentField())) {
            return Set.of(requireNonNull(parent).key());
        }
        if (description().inherited.contains(field)) {
            return requireNonNull(parent).values(field);
        }
        var values = description().values.get(field);
        return values == null ? Set.of() : distinct(values.of(record));
    }

    public Map<IndexField, Integer> numbers() {
        var all = new LinkedHashMap<IndexField, Integer>();
        description().numbers.forEach((field, number) -> {
            var present = number.apply(record);
            if (present != null) {
                all.put(field, present);
            }
        });
        return all;
    }

    public Map<IndexField, List<DayRange>> days() {
        var all = new LinkedHashMap<IndexField, List<DayRange>>();
        description().days.forEach(ranges -> all.putAll(ranges.apply(record)));
        return all;
    }

    /** Its sort values besides key and name: an Integer or a String by field; fields without a value are left out. */
    public Map<OrderField, Object> orders() {
        var all = new LinkedHashMap<OrderField, Object>();
        description().orders.forEach((field, order) -> {
            var present = order.of(record);
            if (present != null) {
                all.put(field, field.isNumber() ? rank(present) : present.toString());
            }
        });
        return all;
    }

    /** The texts that search finds, by field. */
    public Map<SearchField, Set<String>> texts() {
        var all = new LinkedHashMap<SearchField, Set<String>>();
        for (var text : description().texts) {
            all.computeIfAbsent(text.field(), none -> new LinkedHashSet<>())
                    .addAll(texts(text.text().of(record)).toList());
        }
        return all;
    }

    /** The keys of the records whose names it is searched by, by the field that links to them. */
    public Map<IndexField, Set<String>> searchedLinks() {
        var all = new LinkedHashMap<IndexField, Set<String>>();
        kind.searchedLinks().forEach(field -> all.put(field, values(field)));
        return all;
    }

    /** The keys of all records that have to exist for it, by the field that links to them. */
    public Map<IndexField, Set<String>> references() {
        var all = new LinkedHashMap<IndexField, Set<String>>();
        for (var reference : description().references) {
            all.computeIfAbsent(reference.field(), none -> new LinkedHashSet<>())
                    .addAll(distinct(reference.keys().of(record)));
        }
        return all;
    }

    private KindDescription<T> description() {
        return kind.description;
    }

    private static Set<String> distinct(@Nullable Object values) {
        return texts(values).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The texts of a single value, a text in two languages, or several of these. */
    private static Stream<String> texts(@Nullable Object value) {
        if (value == null) {
            return Stream.of();
        }
        if (value instanceof LocalizedText text) {
            return Stream.of(text.sv(), text.en()).filter(Objects::nonNull);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().flatMap(Facts::texts);
        }
        if (value instanceof Stream<?> several) {
            return several.flatMap(Facts::texts);
        }
        return Stream.of(value.toString());
    }

    /** The order of an enum's constants is that of their declaration. */
    private static Integer rank(Object value) {
        return value instanceof Enum<?> choice
                ? List.of(choice.getDeclaringClass().getEnumConstants()).indexOf(choice)
                : (Integer) value;
    }
}
