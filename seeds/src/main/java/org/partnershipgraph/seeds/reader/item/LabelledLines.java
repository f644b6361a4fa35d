package org.partnershipgraph.seeds.reader.item;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.page.Line;

/** Lines such as {@code Tidsram: 2030-2033}, by their labels. */
record LabelledLines(List<Line> lines) {

    /** The first line with one of these labels, null if there is none. */
    @Nullable
    Line line(Set<String> labels) {
        return lines.stream()
                .filter(line -> labels.contains(line.label()))
                .findFirst()
                .orElse(null);
    }

    /** The value of that line, null if there is none. */
    @Nullable
    String value(Set<String> labels) {
        var line = line(labels);
        return line == null ? null : line.value();
    }

    boolean has(Set<String> labels) {
        return line(labels) != null;
    }
}
