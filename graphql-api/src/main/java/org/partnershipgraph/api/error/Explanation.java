package org.partnershipgraph.api.error;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a part of a request.
 *
 * @param argument the path of the argument that is wrong, with $ and its name that of a variable; null if none is
 * @param text what is wrong, null if the engine's own message says it
 */
public record Explanation(
        @Nullable String argument, @Nullable ErrorText text) {

    public static Explanation ofVariable(String name) {
        return new Explanation("$" + Echo.cut(name), null);
    }

    public static Explanation of(BadInputException input) {
        return new Explanation(input.argument(), input.text());
    }

    public static Explanation of(String key, Object... arguments) {
        return new Explanation(null, ErrorText.of(key, arguments));
    }
}
