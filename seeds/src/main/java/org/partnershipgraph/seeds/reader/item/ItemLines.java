package org.partnershipgraph.seeds.reader.item;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.page.PageText;
import org.partnershipgraph.seeds.reader.pair.PairTitle;
import org.partnershipgraph.seeds.reader.pair.PairTitles;

/**
 * The lines of an item told apart.
 *
 * @param title null where the page lost it
 * @param isTitleGuessed whether it could as well be a paragraph
 * @param projectName after {@code Project:}, or a line of its own below the title
 */
public record ItemLines(
        @Nullable Line title,
        boolean isTitleGuessed,
        @Nullable String projectName,
        List<Line> body) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_GUESS = 100;
    private static final List<String> PROJECT_LABELS = List.of(
            "project", "projekt", "project name", "projektnamn", "name of project", "projektets namn", "project title");
    private static final List<String> COOPERATION_LABELS = List.of(
            "area of cooperation",
            "areas of cooperation",
            "samarbetsomrade",
            "samarbetsomraden",
            "omrade",
            "cooperation area");

    public static ItemLines of(Segment segment, PairTitles titles) {
        var lines = segment.lines();
        if (lines.isEmpty()) {
            return new ItemLines(null, false, null, List.of());
        }
        var first = lines.get(0);
        boolean hasTitle = isTitle(first, lines);
        boolean isGuessed = hasTitle && first.text().endsWith(".");
        var body = new ArrayList<>(hasTitle ? lines.subList(1, lines.size()) : lines);
        return new ItemLines(hasTitle ? first : null, isGuessed, projectName(body, first, titles), List.copyOf(body));
    }

    /** The text after a label of the page's prose such as {@code Area of Cooperation:}; null for other lines. */
    public static @Nullable String areaOfCooperation(Line line) {
        return labelled(line.text(), COOPERATION_LABELS);
    }

    public static @Nullable String projectName(Line line) {
        return labelled(line.text(), PROJECT_LABELS);
    }

    @Nullable
    public String titleText() {
        return title == null ? projectName : PageText.withoutBorders(title.text());
    }

    private static boolean isTitle(Line line, List<Line> lines) {
        var text = line.text();
        if (projectName(line) != null || areaOfCooperation(line) != null || line.isQuote() || line.isBullet()) {
            return false;
        }
        if (line.heading() > 0) {
            return true;
        }
        int longest = text.endsWith(".") || text.endsWith("…") ? LONGEST_GUESS : LONGEST_TITLE;
        return text.length() <= longest && !(text.endsWith(".") && lines.size() == 1);
    }

    private static @Nullable String projectName(List<Line> body, Line first, PairTitles titles) {
        for (var line : body) {
            var name = projectName(line);
            if (name != null) {
                return name;
            }
        }
        return bareName(body, first, titles);
    }

    /** Below a title that only names the partners, a short line alone is the project's name. */
    private static @Nullable String bareName(List<Line> body, Line first, PairTitles titles) {
        if (body.size() < 2
                || !body.get(0).looksLikeTitle()
                || body.get(0).text().length() > LONGEST_GUESS) {
            return null;
        }
        var pair = titles.read(first.text());
        boolean isAlone = body.get(1).afterGap() && areaOfCooperation(body.get(0)) == null;
        boolean isName = isAlone
                && pair != null
                && pair.isPair()
                && !namesPartner(titles.read(body.get(0).text()));
        return isName && body.get(0).text().indexOf(':') < 0
                ? PageText.withoutBorders(body.get(0).text())
                : null;
    }

    private static boolean namesPartner(@Nullable PairTitle title) {
        return title != null
                && (title.isPair() || title.parties().get(0).resolution().isKnown());
    }

    private static @Nullable String labelled(String line, List<String> labels) {
        int colon = line.indexOf(':');
        if (colon < 0 || colon > 30 || !labels.contains(Fold.key(line.substring(0, colon)))) {
            return null;
        }
        return PageText.withoutBorders(line.substring(colon + 1)).strip();
    }
}
