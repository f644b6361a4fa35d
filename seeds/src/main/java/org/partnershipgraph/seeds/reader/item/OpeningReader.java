package org.partnershipgraph.seeds.reader.item;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.name.CountryContext;
import org.partnershipgraph.seeds.reader.name.CountryNames;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.pair.PairTitle;
import org.partnershipgraph.seeds.reader.pair.PairTitleReader;
import org.partnershipgraph.seeds.reader.report.LineRange;
import org.partnershipgraph.seeds.reader.report.NoteTaker;

/** Reads the title of an item and the countries that it speaks of. */
final class OpeningReader {

    private final PairTitleReader titles;
    private final CountryNames countryNames;

    OpeningReader(PairTitleReader titles, CountryNames countryNames) {
        this.titles = titles;
        this.countryNames = countryNames;
    }

    ItemOpening read(ItemCut cut) {
        var lines = ItemLines.of(cut.lines(), titles);
        var range = rangeOf(cut);
        var title = lines.title();
        var names = title == null ? null : titles.read(title.text());
        var notes = new NoteTaker();
        if (title == null) {
            notes.problem("title-lost", "the item begins without a title", range.first());
        } else if (cut.isGuess() || lines.isTitleGuessed()) {
            notes.problem("title-guessed", "this line may be a paragraph instead of a title", range.first());
        }
        var countries = countries(names, cut.lines(), range.first(), notes);
        return new ItemOpening(lines, names, countries, range, notes.notes());
    }

    private CountryContext countries(@Nullable PairTitle names, List<Line> lines, int firstLine, NoteTaker notes) {
        var mentioned = new HashSet<String>();
        lines.forEach(line -> mentioned.addAll(countryNames.mentionedIn(line.text())));
        if (names == null) {
            return new CountryContext(List.of(), null, mentioned);
        }
        if (names.unknownCountry() == null || !names.namesPlace()) {
            return new CountryContext(names.countries(), null, mentioned);
        }
        notes.problem(
                "country-unknown",
                "'" + names.unknownCountry() + "' is no known country and was not read as a partner: correct the title",
                firstLine);
        return new CountryContext(names.countries(), names.elsewhere(), mentioned);
    }

    /** From the first line of title, prose or facets to the last. */
    private static LineRange rangeOf(ItemCut cut) {
        int first = cut.lines().isEmpty() ? 0 : cut.lines().get(0).number();
        int last = cut.lines().isEmpty()
                ? 0
                : cut.lines().get(cut.lines().size() - 1).number();
        if (cut.facets() == null) {
            return new LineRange(first, last);
        }
        for (var value : cut.facets().block().values()) {
            first = first == 0 ? value.line().number() : first;
            last = Math.max(last, value.line().number());
        }
        return new LineRange(first, last);
    }
}
