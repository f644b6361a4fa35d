package org.partnershipgraph.api.list;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.api.error.BadInputException;
import org.partnershipgraph.listing.Window;

/** The arguments first, after, last and before of a list. */
public class Paging {

    static final int DEFAULT_SIZE = 20;
    static final int MAX_SIZE = 100;

    private Paging() {}

    /** The window they ask for; {@link BadInputException} where they contradict each other or ask for too much. */
    public static Window of(Map<String, ?> arguments) {
        var first = (Integer) arguments.get("first");
        var last = (Integer) arguments.get("last");
        var after = (String) arguments.get("after");
        var before = (String) arguments.get("before");
        if (last == null && before == null) {
            return new Window(size("first", first), after, false);
        }
        if (first != null || after != null) {
            throw new BadInputException(
                    last == null ? "before" : "last",
                    "Page either forwards with first and after, or backwards with last and before");
        }
        return new Window(size("last", last), before, true);
    }

    /** The size of a page, {@link BadInputException} where it is out of range. */
    public static int size(String argument, @Nullable Integer size) {
        if (size == null) {
            return DEFAULT_SIZE;
        }
        if (size < 1 || size > MAX_SIZE) {
            throw new ArgumentPath(argument).bad("is %d, but must be from 1 to %d".formatted(size, MAX_SIZE));
        }
        return size;
    }
}
