package org.partnershipgraph.api.list;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.api.error.BadInputException;
import org.partnershipgraph.query.Window;

/** Reads the arguments {@code first}, {@code after}, {@code last} and {@code before} of lists. */
public class Paging {

    /** The size of a page if neither first nor last is given. */
    public static final int DEFAULT_SIZE = 20;

    public static final int MAX_SIZE = 100;

    private Paging() {}

    /** The window asked for; {@link BadInputException} if the arguments contradict each other or ask for too much. */
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

    /** The size of a plain list; {@link BadInputException} if it is out of range. */
    public static int size(String argument, @Nullable Integer size) {
        return size(argument, size, 1);
    }

    /** The size of a page, which may be 0: some clients only want the total count. */
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
