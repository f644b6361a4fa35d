package org.partnershipgraph.seeds.reader.page;

import java.util.List;
import org.jsoup.Jsoup;

/** Turns HTML into the lines of a page. */
public final class Markup {

    private static final int INSPECTED = 4096;
    private static final List<String> BEGINNINGS = List.of("<!doctype html", "<html", "<?xml", "<!--");
    private static final List<String> TAGS = List.of(
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
            "</");

    private Markup() {}

    /** The page's own text; if a page has nothing but menus, forms and footers, their text. */
    public static PageText read(String html, Labels labels) {
        var document = Jsoup.parse(html);
        var main = document.selectFirst("main, [role=main]");
        var content = main == null || main.text().isBlank() ? document.body() : main;
        var lines = MarkupLines.of(content, labels, false);
        var read = lines.isEmpty() ? MarkupLines.of(content, labels, true) : lines;
        return new PageText(read, true).withLinesAt(labels);
    }

    /** Whether a text is HTML, by the tags near its beginning. */
    public static boolean isLikely(String text) {
        var start =
                Fold.of(text.substring(0, Math.min(text.length(), INSPECTED))).stripLeading();
        return BEGINNINGS.stream().anyMatch(start::startsWith)
                || TAGS.stream().filter(start::contains).count() >= 2;
    }
}
