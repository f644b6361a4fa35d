package org.partnershipgraph.seeds.reader.facet;

import java.util.ArrayList;
import java.util.List;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.page.PageText;

/** Finds the facet blocks of a page. */
public final class FacetBlocks {

    /** How many values without a label are looked for before the first label. */
    private static final int MOST_BARE = 3;

    private final PageText page;
    private final List<Line> lines;
    private final ValueKinds kinds;

    public FacetBlocks(PageText page, ValueKinds kinds) {
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
            var block = new BlockReader(page, kinds, bareStart(i, free)).read();
            blocks.add(block);
            i = Math.max(block.end(), i + 1);
            free = i;
        }
        return blocks;
    }

    private boolean startsBlock(int i) {
        var found = Label.in(lines.get(i).text());
        if (found == null) {
            return isRowOfValues(i);
        }
        if (!found.value().isEmpty()) {
            return hasNeighbour(i) || isMarkedUp(i, found);
        }
        return !found.label().isWeak() || hasNeighbour(i) || hasValue(i, found.label());
    }

    /** Values of two closed lists, one below the other, are a block that lost all its labels. */
    private boolean isRowOfValues(int i) {
        if (i + 1 == lines.size()
                || !isBareValue(i)
                || !isBareValue(i + 1)
                || lines.get(i + 1).afterGap()) {
            return false;
        }
        return kinds.certainKind(lines.get(i).text())
                != kinds.certainKind(lines.get(i + 1).text());
    }

    /** In markup label and value can share a line, each in an element of its own; in a heading they name a listing. */
    private boolean isMarkedUp(int i, Label.Found found) {
        var line = lines.get(i);
        return line.text().indexOf(PageText.BORDER) >= 0
                && line.heading() == 0
                && (!found.label().isWeak() || kinds.isCertainly(found.label(), found.value()));
    }

    private boolean hasNeighbour(int i) {
        return isLabelNear(i, -1) || isLabelNear(i, 1);
    }

    private boolean isLabelNear(int i, int step) {
        int at = i + step;
        for (int passed = 0; passed < 2 && at >= 0 && at < lines.size(); passed++, at += step) {
            if (lines.get(step > 0 ? at : at + 1).afterGap() && !page.isMarkup()) {
                return false;
            }
            if (Label.in(lines.get(at).text()) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean hasValue(int i, Label label) {
        if (i + 1 == lines.size()) {
            return false;
        }
        var next = lines.get(i + 1);
        boolean isAttached = !next.afterGap() || page.isMarkup() || label != Label.TAGS;
        return isAttached && kinds.isCertainly(label, next.text());
    }

    /** Values whose label was lost stand where the label would be: directly above the first one. */
    private int bareStart(int labelled, int free) {
        int start = labelled;
        while (start > free && labelled - start < MOST_BARE && isBareValue(start - 1) && isAttached(start)) {
            start--;
        }
        return start;
    }

    private boolean isBareValue(int i) {
        return lines.get(i).heading() == 0 && kinds.certainKind(lines.get(i).text()) != null;
    }

    private boolean isAttached(int i) {
        return !lines.get(i).afterGap() || page.isMarkup();
    }
}
