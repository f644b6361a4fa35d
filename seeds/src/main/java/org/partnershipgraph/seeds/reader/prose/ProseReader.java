package org.partnershipgraph.seeds.reader.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.partnership.Phase;
import org.partnershipgraph.seeds.reader.page.LanguageVotes;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.page.PageText;
import org.partnershipgraph.seeds.reader.page.Sentences;
import org.partnershipgraph.seeds.reader.report.NoteTaker;
import org.partnershipgraph.seeds.reader.report.PublicRole;
import org.partnershipgraph.seeds.reader.report.Years;
import org.partnershipgraph.seeds.reader.vocabulary.NetworkNames;

/** Reads what an item's title and prose state besides its partners. */
public final class ProseReader {

    private static final int MOST_PEOPLE = 100;
    private static final int MOST_NUMBERS = 100;

    private final NetworkNames networkNames;

    public ProseReader(NetworkNames networkNames) {
        this.networkNames = networkNames;
    }

    /**
     * Reads the title and body of one item.
     *
     * @param title null if it has none
     * @param titleLine the line that the title, or the item, begins on
     */
    public Prose read(@Nullable String title, int titleLine, List<Line> body) {
        var reading = new Reading();
        if (title != null) {
            reading.readTitle(title, titleLine);
        }
        body.forEach(reading::read);
        body.forEach(reading::readPeople);
        if (!reading.years.isKnown()) {
            reading.reportDoubtfulYears(body);
        }
        return reading.finish(votes(title, body));
    }

    /** The votes of the body; if they do not decide, those of the title too. */
    private static LanguageVotes votes(@Nullable String title, List<Line> body) {
        var votes = body.stream()
                .map(line -> LanguageVotes.of(line.text()))
                .reduce(LanguageVotes.NONE, LanguageVotes::plus);
        return title == null || votes.language() != null ? votes : votes.plus(LanguageVotes.of(title));
    }

    /** One item's title and prose while they are read, line by line. */
    private final class Reading {

        private final NoteTaker notes = new NoteTaker();
        private final Set<String> networks = new LinkedHashSet<>();
        private final Set<String> referenceNumbers = new LinkedHashSet<>();
        private final List<PublicRole> people = new ArrayList<>();
        private Years years = Years.UNKNOWN;
        private @Nullable Phase phase;

        Prose finish(LanguageVotes votes) {
            return new Prose(
                    years, phase, List.copyOf(networks), people, List.copyOf(referenceNumbers), votes, notes.notes());
        }

        void readTitle(String title, int line) {
            years = StatedYears.ofTitle(title);
            readSentence(title, line);
        }

        void read(Line line) {
            var labelled = StatedYears.ofLabelled(line);
            if (labelled.isKnown()) {
                accept(labelled, line.number());
            }
            for (var sentence : Sentences.of(PageText.withoutBoundaries(line.text()))) {
                readSentence(sentence, line.number());
                readYears(sentence, line.number());
            }
            for (var number : ReferenceNumbers.in(line.text())) {
                if (referenceNumbers.size() < MOST_NUMBERS && referenceNumbers.add(number)) {
                    notes.evidence("referenceNumbers", number, line.number(), 1);
                }
            }
        }

        private void readSentence(String sentence, int line) {
            for (var network : networkNames.mentionedIn(sentence)) {
                if (networks.add(network)) {
                    notes.evidence("networks", network, line, 0.95);
                }
            }
            var stated = phase == null ? PhaseFinder.in(sentence) : null;
            if (stated != null) {
                phase = stated;
                notes.evidence("phase", stated, line, 0.9);
            }
        }

        /** The first period wins; a single year only adds what is not known yet. */
        private void readYears(String sentence, int line) {
            var found = StatedYears.ofSentence(sentence);
            if (found.start() != null && found.end() != null) {
                if (years.start() == null || years.end() == null) {
                    accept(found, line);
                }
                return;
            }
            var start = years.start() != null ? years.start() : found.start();
            var end = years.end() != null ? years.end() : found.end();
            boolean isNew = !years.equals(new Years(start, end));
            if (isNew && (start == null || end == null || start <= end)) {
                accept(new Years(start, end), line);
            }
        }

        private void accept(Years stated, int line) {
            years = stated;
            notes.evidence("years", shown(stated.start()) + "-" + shown(stated.end()), line, 0.8);
        }

        void readPeople(Line line) {
            var alone = line.text().endsWith(".") ? null : PublicRoleFinder.ofLine(line);
            if (alone != null) {
                accept(alone);
                return;
            }
            for (var sentence : Sentences.of(line.text())) {
                var person = PublicRoleFinder.ofSaying(sentence, line.number());
                if (person != null) {
                    accept(person);
                }
            }
        }

        private void accept(PublicRole person) {
            if (people.size() < MOST_PEOPLE
                    && people.stream().noneMatch(other -> other.name().equals(person.name()))) {
                people.add(person);
                notes.evidence("people", person.name(), person.line(), 0.8);
            }
        }

        void reportDoubtfulYears(List<Line> body) {
            for (var line : body) {
                for (var sentence : Sentences.of(PageText.withoutBoundaries(line.text()))) {
                    var doubt = StatedYears.doubtIn(sentence);
                    if (doubt != null) {
                        notes.problem("years-doubtful", doubt + ": enter the project's years by hand", line.number());
                        return;
                    }
                }
            }
        }
    }

    private static String shown(@Nullable Integer year) {
        return year == null ? "" : year.toString();
    }
}
