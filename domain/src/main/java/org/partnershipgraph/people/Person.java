package org.partnershipgraph.people;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.text.LocalizedText;

/** A person in the public role in which a source names them. */
public record Person(
        String name,
        LocalizedText role,
        @Nullable String organisation,
        @Nullable String source) {

    public Person {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person needs a name");
        }
    }

    /** The name with the role in each language, and the organisation. */
    public Stream<String> introductions() {
        return Stream.of(role.sv(), role.en())
                .filter(Objects::nonNull)
                .map(known -> organisation == null
                        ? "%s, %s".formatted(name, known)
                        : "%s, %s, %s".formatted(name, known, organisation));
    }
}
