package org.partnershipgraph.api.error;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a part of a request.
 *
 * @param argument the path of the argument that is wrong, with $ and its name that of a variable; null if none is
 */
record Explanation(@Nullable String argument, ErrorText text) {

    static Explanation of(BadInputException input) {
        return new Explanation(input.argument(), input.text());
    }

    static Explanation of(String key, Object... arguments) {
        return new Explanation(null, ErrorText.of(key, arguments));
    }
}
