package org.partnershipgraph.people;

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
}
