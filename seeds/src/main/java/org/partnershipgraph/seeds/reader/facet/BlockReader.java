package org.partnershipgraph.seeds.reader.facet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.page.PageText;

/** Reads one facet block line by line: labels, values, values without their label, labels without a value. */
public final class BlockReader {

    /** More lines that are no facets are prose. */
    private static final int MOST_STRAYS = 10;

    private final PageText page;
    private final List<Line> lines;
    private final ValueKinds kinds;
    private final int start;

    private final List<FacetBlock.Value> values = new ArrayList<>();
    private final List<Line> strays = new ArrayList<>();
    private final Set<Label> seen = EnumSet.noneOf(Label.class);
    private @Nullable Label current;
    private @Nullable Line labelLine;
    private boolean isWaiting;
    private boolean isList;

    public BlockReader(PageText page, ValueKinds kinds, int start) {
        this.page = page;
        this.lines = page.lines();
        this.kinds = kinds;
        this.start = start;
    }

    public FacetBlock read() {
        int i = start;
        while (i < lines.size() && (i == start || continuesAt(i)) && take(lines.get(i), i)) {
            i++;
        }
        closeLabel();
        return new FacetBlock(start, i, List.copyOf(values), List.copyOf(strays));
    }

    /** A blank line ends a block, unless the next label of the order follows; headings of markup end it. */
    private boolean continuesAt(int i) {
        var line = lines.get(i);
        var found = Label.in(line.text());
        if (found != null) {
            return !line.afterGap() || (!seen.contains(found.label()) && comesLater(found.label()));
        }
        if (line.heading() > 0) {
            return isWaiting && kinds.likelyKind(line.text()) != null;
        }
        if (!line.afterGap() || (page.isMarkup() && isWaiting)) {
            return true;
        }
        return page.isMarkup() ? kinds.likelyKind(line.text()) != null : isWaiting && isValueAfterGap(line);
    }

    /** Some pages have a blank line after every line: there a label's value follows it all the same. */
    private boolean isValueAfterGap(Line line) {
        boolean isLabelSpaced = labelLine != null && labelLine.afterGap() && !values.isEmpty();
        return kinds.likelyKind(line.text()) == current || (isLabelSpaced && line.looksLikeTitle());
    }

    private boolean comesLater(Label label) {
        return seen.stream().allMatch(earlier -> earlier.compareTo(label) < 0);
    }

    private boolean take(Line line, int i) {
        var found = Label.in(line.text());
        return found == null ? takeValue(line, i) : takeLabel(found, line);
    }

    private boolean takeLabel(Label.Found found, Line line) {
        if (seen.contains(found.label())) {
            return false;
        }
        closeLabel();
        seen.add(found.label());
        current = found.label();
        labelLine = line;
        isWaiting = true;
        if (!found.value().isEmpty()) {
            add(found.label(), found.value(), line, true);
            isWaiting = false;
        }
        return true;
    }

    private boolean takeValue(Line line, int i) {
        var text = withoutBullet(line.text());
        if (current == null || !isWaiting) {
            return takeBare(text, line);
        }
        if (belongsElsewhere(current, text)) {
            closeLabel();
            return takeBare(text, line);
        }
        if (isTitleOfNext(line, i)) {
            return false;
        }
        add(current, text, line, true);
        isWaiting = false;
        isList = line.isBullet();
        return true;
    }

    /** A value of one closed list under the label of another: that label lost its value, and this value its label. */
    private boolean belongsElsewhere(Label label, String text) {
        var certain = kinds.certainKind(text);
        return certain != null && certain != label && label != Label.TAGS && label != Label.PUBLICATION_TYPE;
    }

    /** A label at the end of a block may have no value: what follows is then the next item's title. */
    private boolean isTitleOfNext(Line line, int i) {
        boolean endsParagraph = i + 1 < lines.size() && lines.get(i + 1).afterGap();
        if (!endsParagraph || current == null || line.text().length() > 160) {
            return false;
        }
        return current.isPartner() ? kinds.isPairTitle(line.text()) : kinds.isPairTitle(line.text()) || isProse(line);
    }

    private static boolean isProse(Line line) {
        return line.text().endsWith(".");
    }

    private boolean takeBare(String text, Line line) {
        var kind = line.isBullet() && isList ? current : kinds.likelyKind(text);
        if (kind == null && current == Label.SWEDISH_PARTNER && !isFollowedByPartner() && line.looksLikeTitle()) {
            kind = Label.INTERNATIONAL_PARTNER;
        }
        if (kind == null) {
            return takeStray(line);
        }
        add(kind, text, line, kind == current);
        seen.add(kind);
        current = kind;
        isWaiting = false;
        return true;
    }

    private boolean isFollowedByPartner() {
        return seen.contains(Label.INTERNATIONAL_PARTNER);
    }

    private boolean takeStray(Line line) {
        if (seen.contains(Label.INTERNATIONAL_PARTNER)
                || seen.contains(Label.TAGS)
                || strays.size() == MOST_STRAYS
                || line.text().length() > 160) {
            return false;
        }
        strays.add(line);
        return true;
    }

    private void add(Label label, String text, Line line, boolean isLabelled) {
        values.add(new FacetBlock.Value(label, text, line, isLabelled));
    }

    private void closeLabel() {
        if (isWaiting && current != null && labelLine != null) {
            add(current, "", labelLine, true);
        }
        isWaiting = false;
    }

    private static String withoutBullet(String text) {
        return text.startsWith("•") ? text.substring(1).strip() : text;
    }
}
