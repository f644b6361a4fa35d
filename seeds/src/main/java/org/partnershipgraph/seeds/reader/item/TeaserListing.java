package org.partnershipgraph.seeds.reader.item;

import java.util.ArrayList;
import java.util.List;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.text.NameKey;

/** Cuts listings that show only the first words of each item: teasers without titles, or bullets with title and teaser. */
public final class TeaserListing {

    private static final int SHORTEST = 50;

    private TeaserListing() {}

    /**
     * The items of a listing of teasers, one line each; empty if the lines are not such a listing. A line that is not a
     * teaser may have lost its end and becomes a guessed item, so that it is not lost.
     */
    public static List<ItemCut> ofLines(List<Line> lines) {
        var cuts = new ArrayList<ItemCut>();
        int teasers = 0;
        int longOnes = 0;
        for (var line : lines) {
            boolean isTeaser = line.isTeaser() && !line.isBullet();
            teasers += isTeaser ? 1 : 0;
            longOnes += isTeaser && line.text().length() >= SHORTEST ? 1 : 0;
            cuts.add(new ItemCut(List.of(line), null, !isTeaser));
        }
        boolean isListing = teasers * 3 >= lines.size() * 2 && longOnes * 2 >= teasers && longOnes > 0;
        return isListing ? cuts : List.of();
    }

    /** The items of a listing of bullets: title, title again, teaser; empty if the lines are not such a listing. */
    public static List<ItemCut> ofBullets(List<Line> lines) {
        var cuts = new ArrayList<ItemCut>();
        int i = 0;
        while (i < lines.size()) {
            if (!isItem(lines, i)) {
                i++;
                continue;
            }
            int end = i + 2;
            while (end < lines.size() && !isItem(lines, end)) {
                end++;
            }
            cuts.add(ItemCut.ofProse(item(lines.subList(i, end))));
            i = end;
        }
        return cuts;
    }

    /** Whether the title of a bullet is repeated below it. */
    private static boolean isItem(List<Line> lines, int i) {
        if (!lines.get(i).isBullet() || i + 1 == lines.size()) {
            return false;
        }
        var next = lines.get(i + 1);
        return !next.isBullet() && NameKey.of(titleOf(lines.get(i))).equals(NameKey.of(next.text()));
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
