package org.partnershipgraph.seeds.reader.facet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.page.ListMarker;
import org.partnershipgraph.seeds.reader.page.PageText;

/** Reads one facet block line by line: labels, values, values without their label, labels without a value. */
final class FacetBlockReader {

    /** More lines that are not facets are prose. */
    private static final int MOST_STRAYS = 10;

    private final PageText page;
    private final List<Line> lines;
    private final FacetClassifier kinds;
    private final int start;

    private final List<FacetBlock.Value> values = new ArrayList<>();
    private final List<Line> strays = new ArrayList<>();
    private final Set<FacetLabel> seen = EnumSet.noneOf(FacetLabel.class);
    private @Nullable FacetLabel current;
    private @Nullable Line labelLine;
    private boolean isWaiting;
    private boolean isList;
    /** Whether the last value is that of goals named by their titles alone. */
    private boolean isOfTitles;

    FacetBlockReader(PageText page, FacetClassifier kinds, int start) {
        this.page = page;
        this.lines = page.lines();
        this.kinds = kinds;
        this.start = start;
    }

    FacetBlock read() {
        int i = start;
        while (i < lines.size() && (i == start || continuesAt(i)) && take(lines.get(i), i)) {
            i++;
        }
        closeLabel();
        return new FacetBlock(start, i, List.copyOf(values), List.copyOf(strays));
    }

    /** A block ends at a blank line, unless a later label follows, and at headings of markup. */
    private boolean continuesAt(int i) {
        var line = lines.get(i);
        var found = FacetLabel.in(line.text());
        if (found != null) {
            return !line.isAfterGap() || (!seen.contains(found.label()) && comesLater(found.label()));
        }
        if (line.heading() > 0) {
            return isWaiting && kinds.likelyLabel(line.text()) != null;
        }
        if (!line.isAfterGap() || (page.isMarkup() && isWaiting)) {
            return true;
        }
        return page.isMarkup() ? kinds.likelyLabel(line.text()) != null : isWaiting && isValueAfterGap(line);
    }

    /** On pages with a blank line after every line, a value may be separated from its label. */
    private boolean isValueAfterGap(Line line) {
        boolean isLabelSpaced = labelLine != null && labelLine.isAfterGap() && !values.isEmpty();
        return kinds.likelyLabel(line.text()) == current || (isLabelSpaced && line.looksLikeTitle());
    }

    private boolean comesLater(FacetLabel label) {
        return seen.stream().allMatch(earlier -> earlier.compareTo(label) < 0);
    }

    private boolean take(Line line, int i) {
        var found = FacetLabel.in(line.text());
        return found == null ? takeValue(line, i) : takeLabel(found, line);
    }

    private boolean takeLabel(FacetLabel.Found found, Line line) {
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
        var text = ListMarker.without(line.text());
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
        isList = ListMarker.isIn(line.text());
        return true;
    }

    /** A value of one vocabulary below the label of another: that label lost its value, and this value its label. */
    private boolean belongsElsewhere(FacetLabel label, String text) {
        var certain = kinds.certainLabel(text);
        return certain != null
                && certain != label
                && !kinds.fits(label, text)
                && label != FacetLabel.TAGS
                && label != FacetLabel.PUBLICATION_TYPE;
    }

    /** A label at the end of a block may lack its value, so that the next item's title follows it. */
    private boolean isTitleOfNext(Line line, int i) {
        boolean endsParagraph = i + 1 < lines.size() && lines.get(i + 1).isAfterGap();
        if (!endsParagraph || current == null || line.text().length() > 160) {
            return false;
        }
        return current.isPartner() ? kinds.isPairTitle(line.text()) : kinds.isPairTitle(line.text()) || isProse(line);
    }

    private static boolean isProse(Line line) {
        return line.text().endsWith(".");
    }

    private boolean takeBare(String text, Line line) {
        var kind = continuesList(line, text) ? current : kinds.likelyLabel(text);
        if (kind == null && current == FacetLabel.SWEDISH_PARTNER && !isFollowedByPartner() && line.looksLikeTitle()) {
            kind = FacetLabel.INTERNATIONAL_PARTNER;
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

    /** Whether the value before goes on: in another line of its list, or in the title of another goal. */
    private boolean continuesList(Line line, String text) {
        return (isList && ListMarker.isIn(line.text())) || (isOfTitles && kinds.areGoalTitles(text));
    }

    private boolean isFollowedByPartner() {
        return seen.contains(FacetLabel.INTERNATIONAL_PARTNER);
    }

    private boolean takeStray(Line line) {
        if (seen.contains(FacetLabel.INTERNATIONAL_PARTNER)
                || seen.contains(FacetLabel.TAGS)
                || strays.size() == MOST_STRAYS
                || line.text().length() > 160) {
            return false;
        }
        strays.add(line);
        return true;
    }

    private void add(FacetLabel label, String text, Line line, boolean isLabelled) {
        values.add(new FacetBlock.Value(label, text, line, isLabelled));
        isOfTitles = label == FacetLabel.GLOBAL_GOALS && kinds.areGoalTitles(text);
    }

    private void closeLabel() {
        if (isWaiting && current != null && labelLine != null) {
            add(current, "", labelLine, true);
        }
        isWaiting = false;
    }
}
