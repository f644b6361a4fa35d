package org.partnershipgraph.api.error;

import java.util.ArrayList;
import java.util.List;

/** The path of a value among the arguments of a field, such as {@code filter.or[2].years.from}. */
public record ArgumentPath(String text) {

    public ArgumentPath at(String name) {
        return new ArgumentPath(text + "." + name);
    }

    public ArgumentPath at(int position) {
        return new ArgumentPath(text + "[" + position + "]");
    }

    /** Rejects the value with a message of the bundle, in which {@code {0}} is this path. */
    public BadInputException bad(String key, Object... arguments) {
        var all = new ArrayList<Object>(List.of(text));
        all.addAll(List.of(arguments));
        return new BadInputException(text, new ErrorText(key, all));
    }

    @Override
    public String toString() {
        return text;
    }
}
