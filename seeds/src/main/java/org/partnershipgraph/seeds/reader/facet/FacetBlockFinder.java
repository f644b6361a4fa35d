package org.partnershipgraph.seeds.reader.facet;

import java.util.ArrayList;
import java.util.List;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.page.PageText;

/** Finds the facet blocks of a page. */
public final class FacetBlockFinder {

    /** How many values without a label may precede the first label. */
    private static final int MOST_BARE = 3;

    private final PageText page;
    private final List<Line> lines;
    private final FacetClassifier kinds;

    public FacetBlockFinder(PageText page, FacetClassifier kinds) {
        this.page = page;
        this.lines = page.lines();
        this.kinds = kinds;
    }

    public List<FacetBlock> find() {
        var blocks = new ArrayList<FacetBlock>();
        int i = 0;
        int free = 0;
        while (i < lines.size()) {
            if (!startsBlock(i)) {
                i++;
                continue;
            }
            var block = new FacetBlockReader(page, kinds, bareStart(i, free)).read();
            blocks.add(block);
            i = Math.max(block.end(), i + 1);
            free = i;
        }
        return blocks;
    }

    private boolean startsBlock(int i) {
        var found = FacetLabel.in(lines.get(i).text());
        if (found == null) {
            return isRowOfValues(i);
        }
        if (!found.value().isEmpty()) {
            return hasNeighbour(i) || isMarkedUp(i, found);
        }
        return !found.label().isWeak() || hasNeighbour(i) || hasValue(i, found.label());
    }

    /** Values of two vocabularies, one below the other, are a block that lost all its labels. */
    private boolean isRowOfValues(int i) {
        if (i + 1 == lines.size()
                || !isBareValue(i)
                || !isBareValue(i + 1)
                || lines.get(i + 1).isAfterGap()) {
            return false;
        }
        return kinds.certainLabel(lines.get(i).text())
                != kinds.certainLabel(lines.get(i + 1).text());
    }

    /** In markup label and value may share a line, each in an element of its own; in a heading they name a listing. */
    private boolean isMarkedUp(int i, FacetLabel.Found found) {
        var line = lines.get(i);
        return line.text().indexOf(PageText.BOUNDARY) >= 0
                && line.heading() == 0
                && (!found.label().isWeak() || kinds.isCertainly(found.label(), found.value()));
    }

    private boolean hasNeighbour(int i) {
        return isLabelNear(i, -1) || isLabelNear(i, 1);
    }

    private boolean isLabelNear(int i, int step) {
        int at = i + step;
        for (int passed = 0; passed < 2 && at >= 0 && at < lines.size(); passed++, at += step) {
            if (lines.get(step > 0 ? at : at + 1).isAfterGap() && !page.isMarkup()) {
                return false;
            }
            if (FacetLabel.in(lines.get(at).text()) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean hasValue(int i, FacetLabel label) {
        if (i + 1 == lines.size()) {
            return false;
        }
        var next = lines.get(i + 1);
        boolean isAttached = !next.isAfterGap() || page.isMarkup() || label != FacetLabel.TAGS;
        return isAttached && kinds.isCertainly(label, next.text());
    }

    /** Values that lost their label stand in its place, directly above the first label that is left. */
    private int bareStart(int labelled, int free) {
        int start = labelled;
        while (start > free && labelled - start < MOST_BARE && isBareValue(start - 1) && isAttached(start)) {
            start--;
        }
        return start;
    }

    private boolean isBareValue(int i) {
        return lines.get(i).heading() == 0 && kinds.certainLabel(lines.get(i).text()) != null;
    }

    private boolean isAttached(int i) {
        return !lines.get(i).isAfterGap() || page.isMarkup();
    }
}
