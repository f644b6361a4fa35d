package org.partnershipgraph.seeds.reader.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What surrounds the text of a page and is not read: scripts, menus, forms, footers and whatever is hidden. */
final class PageFrame {

    private static final Set<String> NEVER_READ = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "select",
            "head",
            "object",
            "canvas",
            "video",
            "audio");
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

    /** Of very many boxes beside the text only the first are searched for facets. */
    private static final int MOST_ASIDES = 20;

    private final Labels labels;
    private final boolean isRead;
    private int asides;

    /**
     * @param isRead whether menus, forms and footers are read, because the page has nothing else
     */
    PageFrame(Labels labels, boolean isRead) {
        this.labels = labels;
        this.isRead = isRead;
    }

    boolean contains(Element element) {
        return NEVER_READ.contains(element.normalName()) || isHidden(element) || (!isRead && surroundsText(element));
    }

    private boolean surroundsText(Element element) {
        return switch (element.normalName()) {
            case "aside" -> !holdsFacets(element);
            case "nav", "footer", "form" -> true;
            case "header" -> element.closest("main, article") == null && element.selectFirst("h1") == null;
            default -> isNavigation(element) && element.selectFirst("h1") == null;
        };
    }

    private static boolean isNavigation(Element element) {
        if (element.attr("role").equals("navigation")) {
            return true;
        }
        return element.hasAttr("class") && element.classNames().stream().anyMatch(PageFrame::isNavigation);
    }

    private static boolean isNavigation(String className) {
        return NAVIGATION.contains(className)
                || className.equals("related")
                || className.startsWith("related-")
                || className.startsWith("related_");
    }

    private boolean holdsFacets(Element aside) {
        return asides++ < MOST_ASIDES
                && aside.getAllElements().stream().map(Element::ownText).anyMatch(labels::isUnmistakable);
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true");
    }
}
