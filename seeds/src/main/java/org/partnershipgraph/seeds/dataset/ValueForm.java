package org.partnershipgraph.seeds.dataset;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.time.PartialDate;

/** Describes the format of values in a file for those who write them. */
final class ValueForm {

    private static final Map<Class<?>, String> FORMS = Map.of(
            String.class, "text, in quotes where it looks like a number",
            LocalizedText.class, "text in quotes, or its forms under sv and en, and ours where one is",
            PartialDate.class, "a date such as 2023, 2023-12 or 2023-12-15",
            Integer.class, "a whole number without quotes",
            int.class, "a whole number without quotes",
            double.class, "a number without quotes",
            boolean.class, "true or false");

    private ValueForm() {}

    static String of(Class<?> type) {
        if (type.isEnum()) {
            var names = Arrays.stream(type.getEnumConstants()).map(String::valueOf);
            return names.collect(Collectors.joining(", ", "one of ", ""));
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : FORMS.getOrDefault(type, "keys with values");
    }

    static String mismatch(Class<?> type) {
        return "the value is of the wrong kind; write " + of(type);
    }
}
