package org.partnershipgraph.persistence.index.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Kind;
import org.partnershipgraph.query.Sort;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.SimpleForm;

/** What the index knows of a record: what it is called, found by and ordered by. */
class Entry {

    /** From one number to another, both included. */
    record Range(int from, int to) {}

    final Kind kind;
    final String key;
    final @Nullable LocalizedText name;
    final Set<String> names = new LinkedHashSet<>();
    final Map<Field, List<String>> values = new EnumMap<>(Field.class);
    final Map<Field, Integer> numbers = new EnumMap<>(Field.class);
    final Map<Field, List<Range>> ranges = new EnumMap<>(Field.class);
    final Map<Sort, Integer> ranks = new EnumMap<>(Sort.class);

    Entry(Kind kind, String key, @Nullable LocalizedText name) {
        this.kind = kind;
        this.key = key;
        this.name = name;
    }

    Entry with(Field field, Collection<?> found) {
        if (found.isEmpty()) {
            return this;
        }
        var all = values.computeIfAbsent(field, none -> new ArrayList<>());
        for (var each : found) {
            var value = String.valueOf(each);
            if (!all.contains(value)) {
                all.add(value);
            }
        }
        return this;
    }

    Entry with(Field field, @Nullable Object value) {
        return value == null ? this : with(field, List.of(value));
    }

    /** Lets the record be found by its name and by these. */
    Entry named(Collection<String> others) {
        if (name != null) {
            named(name.sv());
            named(name.en());
        }
        others.forEach(this::named);
        return this;
    }

    Entry named(@Nullable String other) {
        if (other != null) {
            names.add(SimpleForm.of(other));
        }
        return this;
    }

    Entry numbered(Field field, @Nullable Integer number) {
        if (number != null) {
            numbers.put(field, number);
        }
        return this;
    }

    Entry ranging(Field field, List<Range> found) {
        ranges.computeIfAbsent(field, none -> new ArrayList<>()).addAll(found);
        return this;
    }

    /** Lets the record be found by the years in which it is under way. */
    Entry inYears(List<Range> years) {
        return with(Field.YEAR, PeriodRanges.each(years));
    }

    /** Lets the record be found and ordered by the years of its ends. */
    Entry fromTo(@Nullable Integer start, @Nullable Integer end) {
        return with(Field.START_YEAR, start)
                .with(Field.END_YEAR, end)
                .ranked(Sort.START_YEAR, start)
                .ranked(Sort.END_YEAR, end);
    }

    Entry ranked(Sort sort, @Nullable Integer rank) {
        if (rank != null) {
            ranks.put(sort, rank);
        }
        return this;
    }

    /** The order of a choice is that in which its enum declares them. */
    <E extends Enum<E>> Entry ranked(Sort sort, @Nullable E choice) {
        return choice == null
                ? this
                : ranked(
                        sort,
                        List.of(choice.getDeclaringClass().getEnumConstants()).indexOf(choice));
    }
}
