package org.partnershipgraph.seeds.reader.item;

import java.util.ArrayList;
import java.util.List;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.page.Line;

/** Listings that show of each item but its first words: teasers without titles, or bullets with title and teaser. */
public final class Teasers {

    private static final int SHORTEST = 50;

    private Teasers() {}

    /**
     * The items of a listing of teasers, one line each; empty where the lines are no such listing. A line that is no teaser
     * may be one that was cut: it becomes an item that is only guessed, so that it is not lost.
     */
    public static List<Segment> lines(List<Line> lines) {
        var segments = new ArrayList<Segment>();
        int teasers = 0;
        int longOnes = 0;
        for (var line : lines) {
            boolean isTeaser = line.isTeaser() && !line.isBullet();
            teasers += isTeaser ? 1 : 0;
            longOnes += isTeaser && line.text().length() >= SHORTEST ? 1 : 0;
            segments.add(new Segment(List.of(line), null, !isTeaser));
        }
        boolean isListing = teasers * 3 >= lines.size() * 2 && longOnes * 2 >= teasers && longOnes > 0;
        return isListing ? segments : List.of();
    }

    /** The items of a listing of bullets: title, title again, teaser; empty where the lines are no such listing. */
    public static List<Segment> bullets(List<Line> lines) {
        var segments = new ArrayList<Segment>();
        int i = 0;
        while (i < lines.size()) {
            if (!isItem(lines, i)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < lines.size() && !isItem(lines, end)) {
                end++;
            }
            segments.add(new Segment(item(lines.subList(i, end)), null, false));
            i = end;
        }
        return segments;
    }

    private static boolean isItem(List<Line> lines, int i) {
        return lines.get(i).isBullet()
                && i + 1 < lines.size()
                && Fold.key(titleOf(lines.get(i)))
                        .equals(Fold.key(lines.get(i + 1).text()));
    }

    private static List<Line> item(List<Line> lines) {
        var first = lines.get(0);
        var item = new ArrayList<Line>();
        item.add(new Line(first.number(), titleOf(first), true, 1));
        item.addAll(lines.subList(2, lines.size()));
        return item;
    }

    private static String titleOf(Line bullet) {
        return bullet.text().substring(1).strip();
    }
}
