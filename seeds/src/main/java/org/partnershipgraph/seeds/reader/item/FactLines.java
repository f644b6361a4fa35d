package org.partnershipgraph.seeds.reader.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.page.PageText;

/** Lines such as {@code Tidsram: 2030-2033}, by their label. */
public final class FactLines {

    private final List<Line> lines;

    public FactLines(List<Line> lines) {
        this.lines = lines;
    }

    /** The first line that begins with one of the labels, keys as of {@link Fold#key}; null where none does. */
    @Nullable
    public Line line(List<String> labels) {
        for (var line : lines) {
            if (labels.contains(label(line))) {
                return line;
            }
        }
        return null;
    }

    /** What that line says after its label; null where there is no such line. */
    @Nullable
    public String value(List<String> labels) {
        var line = line(labels);
        return line == null
                ? null
                : PageText.withoutBorders(line.text().substring(line.text().indexOf(':') + 1))
                        .strip();
    }

    public static String label(Line line) {
        int colon = line.text().indexOf(':');
        return colon < 0 || colon > 40 ? "" : Fold.key(line.text().substring(0, colon));
    }
}
