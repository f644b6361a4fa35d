package org.partnershipgraph.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the names of records. Names are looked up as a whole, so their length is limited. */
public final class Names {

    /** Longest name accepted, in characters, far longer than any real one. */
    public static final int MAX_LENGTH = 1000;

    private static final int ECHO = 20;

    private Names() {}

    /** The name itself; {@link IllegalArgumentException} if a form of it is too long. */
    public static LocalizedText require(LocalizedText name) {
        require(name.sv());
        require(name.en());
        return name;
    }

    /** The name itself, or null; rejects the same. */
    public static @Nullable String require(@Nullable String name) {
        if (name != null && name.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("the name '%s...' is %s characters long, but may be %s"
                    .formatted(name.substring(0, ECHO), name.length(), MAX_LENGTH));
        }
        return name;
    }

    /** A copy of these names; rejects the same. */
    public static List<String> copyOf(List<String> names) {
        names.forEach(Names::require);
        return List.copyOf(names);
    }
}
