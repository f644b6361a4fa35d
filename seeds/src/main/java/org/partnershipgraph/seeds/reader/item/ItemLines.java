package org.partnershipgraph.seeds.reader.item;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.page.PageText;
import org.partnershipgraph.seeds.reader.page.TitledLines;
import org.partnershipgraph.seeds.reader.pair.CooperationAreas;
import org.partnershipgraph.seeds.reader.pair.PairTitle;
import org.partnershipgraph.seeds.reader.pair.PairTitleReader;

/**
 * The lines of an item: its title, the name of its project, its prose.
 *
 * @param isTitleGuessed whether the title could as well be a paragraph
 * @param projectName after {@code Project:}, or on a line of its own below the title; null if there is none
 */
record ItemLines(
        TitledLines text, boolean isTitleGuessed, @Nullable String projectName) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_GUESS = 100;
    private static final Set<String> PROJECT_LABELS = Set.of(
            "project", "projekt", "project name", "projektnamn", "name of project", "projektets namn", "project title");

    static ItemLines of(List<Line> lines, PairTitleReader titles) {
        if (lines.isEmpty()) {
            return new ItemLines(new TitledLines(null, List.of()), false, null);
        }
        var first = lines.get(0);
        boolean hasTitle = isTitle(first, lines);
        var text = hasTitle ? new TitledLines(first, lines.subList(1, lines.size())) : new TitledLines(null, lines);
        boolean isGuessed = hasTitle && first.text().endsWith(".");
        return new ItemLines(text, isGuessed, projectName(text.body(), first, titles));
    }

    @Nullable
    Line title() {
        return text.title();
    }

    List<Line> body() {
        return text.body();
    }

    @Nullable
    String titleText() {
        var title = title();
        return title == null ? projectName : PageText.withoutBoundaries(title.text());
    }

    /** What a line {@code Project: Name} calls the project; null for other lines. */
    static @Nullable String projectName(Line line) {
        return PROJECT_LABELS.contains(line.label()) ? line.value() : null;
    }

    private static boolean isTitle(Line line, List<Line> lines) {
        var text = line.text();
        if (projectName(line) != null || CooperationAreas.isIn(line) || line.isQuote() || line.isBullet()) {
            return false;
        }
        if (line.heading() > 0) {
            return true;
        }
        int longest = text.endsWith(".") || text.endsWith("…") ? LONGEST_GUESS : LONGEST_TITLE;
        return text.length() <= longest && !(text.endsWith(".") && lines.size() == 1);
    }

    private static @Nullable String projectName(List<Line> body, Line first, PairTitleReader titles) {
        for (var line : body) {
            var name = projectName(line);
            if (name != null) {
                return name;
            }
        }
        return hasBareName(body, first, titles)
                ? PageText.withoutBoundaries(body.get(0).text())
                : null;
    }

    /** Below a title that only names the partners, a short line alone is the project's name. */
    private static boolean hasBareName(List<Line> body, Line first, PairTitleReader titles) {
        if (body.size() < 2 || !looksLikeName(body.get(0)) || !body.get(1).isAfterGap()) {
            return false;
        }
        var pair = titles.read(first.text());
        return pair != null
                && pair.isPair()
                && !namesPartner(titles.read(body.get(0).text()));
    }

    private static boolean looksLikeName(Line line) {
        return line.looksLikeTitle()
                && line.text().length() <= LONGEST_GUESS
                && line.text().indexOf(':') < 0;
    }

    private static boolean namesPartner(@Nullable PairTitle title) {
        return title != null
                && (title.isPair() || title.parties().get(0).resolution().isKnown());
    }
}
