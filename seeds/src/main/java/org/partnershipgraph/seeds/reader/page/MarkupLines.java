package org.partnershipgraph.seeds.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Collects lines while it walks through the elements of a page: a line for each block, boundaries between inline elements. */
final class MarkupLines implements NodeFilter {

    private static final Set<String> GAPS = Set.of(
            "p", "article", "section", "blockquote", "figure", "table", "ul", "ol", "dl", "hr", "main", "header");
    private static final String BULLET = "•";
    private static final int LONGEST_LABEL = 40;

    private final Labels labels;
    private final PageFrame frame;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    /** Where the last inline element begins in the current line. */
    private int startOfInline;

    private boolean isAfterGap = true;
    /** Whether the last line is that of a button. */
    private boolean isAfterButton;

    private int heading;

    private MarkupLines(Labels labels, PageFrame frame) {
        this.labels = labels;
        this.frame = frame;
    }

    static List<Line> of(Element content, Labels labels, boolean isFrameRead) {
        var lines = new MarkupLines(labels, new PageFrame(labels, isFrameRead));
        NodeFilter filter = lines;
        filter.traverse(content);
        lines.endLine();
        return lines.lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element) {
            if (frame.contains(element) || (isButton(element) && !belongsToFacets(element))) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && isBlock(element)) {
            endLine();
            isAfterButton = isButton(element);
            heading = 0;
            isAfterGap |= isSetApart(element);
        } else if (node instanceof Element) {
            appendBoundary();
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
        if (element.normalName().equals("br")) {
            endLine();
        } else if (isBlock(element)) {
            endLine();
            heading = levelOf(element) > 0 ? levelOf(element) : heading;
            isAfterGap |= isSetApart(element) || heading > 0;
        } else {
            appendBoundary();
            startOfInline = current.length();
        }
        if (element.normalName().equals("li")) {
            current.append(BULLET).append(' ');
        }
    }

    /** Buttons are boxes of their own, even if nothing separates them. */
    private static boolean isBlock(Element element) {
        return element.isBlock() || isButton(element);
    }

    private static boolean isButton(Element element) {
        return element.normalName().equals("button");
    }

    /** Most buttons belong to the site; those that are labels, or values below one, belong to the text. */
    private boolean belongsToFacets(Element button) {
        var text = PageText.clean(button.text());
        if (labels.isAlone(text)) {
            var next = button.nextElementSibling();
            return next == null || !labels.isAlone(PageText.clean(next.ownText()));
        }
        endLine();
        if (Boilerplate.is(new Line(1, text, false, 0))) {
            return false;
        }
        return isAfterButton
                || (!lines.isEmpty()
                        && labels.isAlone(lines.get(lines.size() - 1).text()));
    }

    private static boolean isSetApart(Element element) {
        return GAPS.contains(element.normalName()) || levelOf(element) > 0;
    }

    private void append(TextNode node) {
        if (node.parentNameIs("pre")) {
            appendLines(node.getWholeText());
        } else {
            append(node.getWholeText());
        }
    }

    private void appendLines(String text) {
        for (var line : text.split("\n", -1)) {
            endLine();
            isAfterGap |= line.isBlank();
            append(line);
        }
    }

    /** A space joins words of one text, but not a label in an element of its own to its value. */
    private void append(String raw) {
        var text = PageText.withoutBoundaries(raw);
        if (endsWith(PageText.BOUNDARY) && startsBlank(text) && !isLabel()) {
            current.setLength(current.length() - 1);
            startOfInline = Math.min(startOfInline, current.length());
        }
        current.append(text);
    }

    private void appendBoundary() {
        if (!current.isEmpty() && !Character.isWhitespace(current.charAt(current.length() - 1))) {
            current.append(PageText.BOUNDARY);
        }
    }

    private boolean endsWith(char c) {
        return !current.isEmpty() && current.charAt(current.length() - 1) == c;
    }

    private boolean isLabel() {
        var inline = current.substring(startOfInline);
        return inline.length() <= LONGEST_LABEL && labels.isLabel(PageText.clean(inline));
    }

    private void endLine() {
        var text = PageText.clean(current.toString());
        current.setLength(0);
        startOfInline = 0;
        if (text.isEmpty() || text.equals(BULLET)) {
            return;
        }
        lines.add(new Line(lines.size() + 1, text, isAfterGap, heading));
        isAfterGap = false;
        isAfterButton = false;
    }

    private static boolean startsBlank(String text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(0));
    }

    private static int levelOf(Element element) {
        var name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))
                ? name.charAt(1) - '0'
                : 0;
    }
}
