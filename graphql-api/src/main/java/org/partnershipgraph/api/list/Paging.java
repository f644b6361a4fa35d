package org.partnershipgraph.api.list;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.api.error.BadInputException;
import org.partnershipgraph.query.Window;

/** The arguments first, after, last and before of a list. */
public class Paging {

    /** How many items a page has where nobody says. */
    public static final int DEFAULT_SIZE = 20;

    static final int MAX_SIZE = 100;

    private Paging() {}

    /** The window they ask for; {@link BadInputException} where they contradict each other or ask for too much. */
    public static Window of(Map<String, ?> arguments) {
        var first = (Integer) arguments.get("first");
        var last = (Integer) arguments.get("last");
        var after = (String) arguments.get("after");
        var before = (String) arguments.get("before");
        if (last == null && before == null) {
            return new Window(size("first", first, 0), after, false);
        }
        if (first != null || after != null) {
            throw new ArgumentPath(last == null ? "before" : "last").bad("paging.both-ways");
        }
        return new Window(size("last", last, 0), before, true);
    }

    /** How many there may be of something that is no list, {@link BadInputException} where it is out of range. */
    public static int size(String argument, @Nullable Integer size) {
        return size(argument, size, 1);
    }

    /** A page may be empty, for those who want no more than the number of items. */
    private static int size(String argument, @Nullable Integer size, int least) {
        if (size == null) {
            return DEFAULT_SIZE;
        }
        if (size < least || size > MAX_SIZE) {
            throw new ArgumentPath(argument).bad("number.range", size, least, MAX_SIZE);
        }
        return size;
    }
}
