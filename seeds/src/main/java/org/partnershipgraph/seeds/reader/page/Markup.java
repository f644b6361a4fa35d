package org.partnershipgraph.seeds.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.partnershipgraph.seeds.reader.facet.Label;

/** The lines of an HTML page: its blocks, without scripts, menus and footers. */
public final class Markup implements NodeFilter {

    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "button",
            "svg",
            "iframe",
            "select",
            "head",
            "object",
            "canvas",
            "video",
            "audio");
    private static final Set<String> GAPS = Set.of(
            "p", "article", "section", "blockquote", "figure", "table", "ul", "ol", "dl", "hr", "main", "header");

    private static final Set<String> NAVIGATION = Set.of(
            "nav-links",
            "navigation",
            "post-navigation",
            "posts-navigation",
            "pagination",
            "breadcrumb",
            "breadcrumbs",
            "site-header",
            "site-footer",
            "skip-link");

    private static final int MOST_ASIDES = 20;

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private boolean gap = true;
    private int heading;

    private final boolean isWhole;
    private int asides;

    private Markup(boolean isWhole) {
        this.isWhole = isWhole;
    }

    public static PageText read(String html) {
        var document = Jsoup.parse(html);
        var main = document.selectFirst("main, [role=main]");
        var content = main == null || main.text().isBlank() ? document.body() : main;
        var lines = new Markup(false).linesOf(content);
        return new PageText(lines.isEmpty() ? new Markup(true).linesOf(content) : lines, true);
    }

    private List<Line> linesOf(Element content) {
        NodeFilter filter = this;
        filter.traverse(content);
        endLine();
        return List.copyOf(lines);
    }

    /** Whether a text is HTML: a tag that pages are made of stands near its beginning. */
    public static boolean isLikely(String text) {
        var start = Fold.of(text.substring(0, Math.min(text.length(), 4096))).stripLeading();
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<?xml")
                || start.startsWith("<!--")
                || hasTags(start);
    }

    private static boolean hasTags(String start) {
        int tags = 0;
        for (var tag : List.of(
                "<p>",
                "<p ",
                "<div",
                "<br",
                "<h1",
                "<h2",
                "<h3",
                "<body",
                "<script",
                "<ul",
                "<li",
                "<main",
                "<article",
                "<section",
                "</")) {
            tags += start.contains(tag) ? 1 : 0;
        }
        return tags >= 2;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (SKIPPED.contains(element.normalName()) || isSurroundings(element) || isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        begin(element);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            endLine();
            heading = 0;
            gap |= GAPS.contains(element.normalName()) || levelOf(element) > 0;
        } else if (node instanceof Element) {
            border();
        }
        return FilterResult.CONTINUE;
    }

    /** Whether it surrounds a page's own text, except where nothing else is there. */
    private boolean isSurroundings(Element element) {
        if (isWhole) {
            return false;
        }
        return switch (element.normalName()) {
            case "aside" -> !holdsFacets(element);
            case "nav", "footer", "form" -> true;
            case "header" -> element.closest("main, article") == null && element.selectFirst("h1") == null;
            default -> isNavigation(element) && element.selectFirst("h1") == null;
        };
    }

    /** Links to other pages, as their names in markup tell. */
    private static boolean isNavigation(Element element) {
        if (element.attr("role").equals("navigation")) {
            return true;
        }
        return element.hasAttr("class")
                && element.classNames().stream().anyMatch(name -> NAVIGATION.contains(name) || isRelated(name));
    }

    private static boolean isRelated(String className) {
        return className.equals("related") || className.startsWith("related-") || className.startsWith("related_");
    }

    /** Facets may stand beside the text; of very many such boxes only the first are looked into. */
    private boolean holdsFacets(Element aside) {
        return asides++ < MOST_ASIDES
                && aside.getAllElements().stream().map(Element::ownText).anyMatch(Markup::isLabel);
    }

    private static boolean isLabel(String text) {
        var found = Label.in(text);
        return found != null && !found.label().isWeak();
    }

    private void begin(Element element) {
        if (element.normalName().equals("br")) {
            endLine();
        } else if (element.isBlock()) {
            endLine();
            heading = levelOf(element) > 0 ? levelOf(element) : heading;
            gap |= GAPS.contains(element.normalName()) || heading > 0;
        } else {
            border();
        }
        if (element.normalName().equals("li")) {
            current.append("• ");
        }
    }

    private void border() {
        if (current.length() > 0 && !Character.isWhitespace(current.charAt(current.length() - 1))) {
            current.append(PageText.BORDER);
        }
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
            gap |= line.isBlank();
            append(line);
        }
    }

    private void append(String text) {
        if (endsWithBorder() && startsBlank(text) && !endsWithLabel()) {
            current.setLength(current.length() - 1);
        }
        current.append(text);
    }

    private boolean endsWithBorder() {
        return current.length() > 0 && current.charAt(current.length() - 1) == PageText.BORDER;
    }

    /** A space joins words of one text, but not a label in an element of its own to its value. */
    private boolean endsWithLabel() {
        return current.length() <= Label.LONGEST && Label.in(PageText.clean(current.toString())) != null;
    }

    private void endLine() {
        var text = PageText.clean(current.toString());
        current.setLength(0);
        if (text.isEmpty() || text.equals("•")) {
            return;
        }
        lines.add(new Line(lines.size() + 1, text, gap, heading));
        gap = false;
    }

    private static boolean startsBlank(String text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(0));
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true");
    }

    private static int levelOf(Element element) {
        var name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))
                ? name.charAt(1) - '0'
                : 0;
    }
}
