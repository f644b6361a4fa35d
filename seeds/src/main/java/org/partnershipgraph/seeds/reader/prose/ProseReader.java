package org.partnershipgraph.seeds.reader.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.item.ItemDraft;
import org.partnershipgraph.seeds.reader.item.ItemLines;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.page.PageText;
import org.partnershipgraph.seeds.reader.page.Sentences;
import org.partnershipgraph.seeds.reader.report.Years;
import org.partnershipgraph.seeds.reader.vocabulary.Terms;

/** Reads what an item's title and prose say besides its facets. */
public final class ProseReader {

    private static final int MOST_PEOPLE = 100;
    private static final int MOST_NUMBERS = 100;

    private final Terms terms;

    public ProseReader(Terms terms) {
        this.terms = terms;
    }

    public void read(ItemLines lines, ItemDraft item) {
        var title = lines.titleText();
        if (title != null) {
            item.years = StatedYears.ofTitle(title);
            readSentence(
                    title,
                    lines.title() == null ? item.firstLine : lines.title().number(),
                    item);
        }
        for (var line : lines.body()) {
            item.language.add(line.text());
            read(line, item);
        }
        if (item.language.answer() == null && title != null) {
            item.language.add(title);
        }
        readPeople(lines.body(), item);
        if (!item.years.isKnown()) {
            reportDoubtfulYears(lines.body(), item);
        }
    }

    private static void reportDoubtfulYears(List<Line> body, ItemDraft item) {
        for (var line : body) {
            for (var sentence : Sentences.of(PageText.withoutBorders(line.text()))) {
                var doubt = StatedYears.doubtIn(sentence);
                if (doubt != null) {
                    item.problem("years-doubtful", doubt + ": enter the project's years by hand", line.number());
                    return;
                }
            }
        }
    }

    private void read(Line line, ItemDraft item) {
        var labelled = StatedYears.ofLabelled(line.text());
        if (labelled.isKnown()) {
            years(labelled, line.number(), item);
        }
        for (var sentence : Sentences.of(PageText.withoutBorders(line.text()))) {
            readSentence(sentence, line.number(), item);
            readYears(sentence, line.number(), item);
        }
        for (var number : ReferenceNumbers.in(line.text())) {
            if (item.referenceNumbers.size() < MOST_NUMBERS && item.referenceNumbers.add(number)) {
                item.evidence("referenceNumbers", number, line.number(), 1);
            }
        }
    }

    private void readSentence(String sentence, int line, ItemDraft item) {
        for (var network : terms.networks().mentionedIn(sentence)) {
            if (item.networks.add(network)) {
                item.evidence("networks", network, line, 0.95);
            }
        }
        var phase = item.phase == null ? Phases.in(sentence) : null;
        if (phase != null) {
            item.phase = phase;
            item.evidence("phase", phase, line, 0.9);
        }
    }

    /** The first period wins; a year alone only adds what is not known yet. */
    private static void readYears(String sentence, int line, ItemDraft item) {
        var found = StatedYears.ofSentence(sentence);
        var known = item.years;
        if (found.start() != null && found.end() != null) {
            if (known.start() == null || known.end() == null) {
                years(found, line, item);
            }
            return;
        }
        var start = known.start() != null ? known.start() : found.start();
        var end = known.end() != null ? known.end() : found.end();
        boolean isNew = !known.equals(new Years(start, end));
        if (isNew && (start == null || end == null || start <= end)) {
            years(new Years(start, end), line, item);
        }
    }

    private static void years(Years years, int line, ItemDraft item) {
        item.years = years;
        item.evidence("years", shown(years.start()) + "-" + shown(years.end()), line, 0.8);
    }

    private static String shown(@Nullable Integer year) {
        return year == null ? "" : year.toString();
    }

    private static void readPeople(List<Line> body, ItemDraft item) {
        for (var line : body) {
            var alone = line.text().endsWith(".") ? null : PublicRole.ofLine(line);
            if (alone != null) {
                person(alone, item);
                continue;
            }
            for (var sentence : Sentences.of(line.text())) {
                var person = PublicRole.ofSaying(sentence, line.number());
                if (person != null) {
                    person(person, item);
                }
            }
        }
    }

    private static void person(PublicRole person, ItemDraft item) {
        if (item.people.size() < MOST_PEOPLE
                && item.people.stream().noneMatch(other -> other.name().equals(person.name()))) {
            item.people.add(person);
            item.evidence("people", person.name(), person.line(), 0.8);
        }
    }
}
