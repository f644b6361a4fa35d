package org.partnershipgraph.seeds.reader.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.partnership.Phase;
import org.partnershipgraph.seeds.reader.name.CountryNames;
import org.partnershipgraph.seeds.reader.page.LanguageVotes;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.page.PageText;
import org.partnershipgraph.seeds.reader.page.Sentences;
import org.partnershipgraph.seeds.reader.report.NoteTaker;
import org.partnershipgraph.seeds.reader.report.Problem;
import org.partnershipgraph.seeds.reader.report.PublicRole;
import org.partnershipgraph.seeds.reader.report.Years;
import org.partnershipgraph.seeds.reader.time.PhaseFinder;
import org.partnershipgraph.seeds.reader.time.PhaseFinder.StatedPhase;
import org.partnershipgraph.seeds.reader.time.StatedYears;
import org.partnershipgraph.seeds.reader.time.YearLabels;
import org.partnershipgraph.seeds.reader.vocabulary.NetworkNames;
import org.partnershipgraph.seeds.reader.vocabulary.PageVocabulary;

/** Reads what an item's title and prose state besides its partners. */
public final class ProseReader {

    private static final int MOST_PEOPLE = 100;
    private static final int MOST_NUMBERS = 100;

    private final NetworkNames networkNames;
    private final CountryNames countryNames;

    public ProseReader(PageVocabulary vocabulary) {
        networkNames = vocabulary.networks();
        countryNames = vocabulary.countries();
    }

    /**
     * Reads the title and body of one item.
     *
     * @param title null if it has none
     * @param titleLine the line that the title, or the item, begins on
     * @param countries codes of the countries that the item is known to be about
     */
    public Prose read(@Nullable String title, int titleLine, List<Line> body, Set<String> countries) {
        var reading = new Reading(countries);
        if (title != null) {
            reading.readTitle(title, titleLine);
        }
        body.forEach(reading::read);
        body.forEach(reading::readPeople);
        reading.reportDoubtfulYears();
        return reading.finish(votes(title, body));
    }

    /** The years of a line such as {@code Tidsram: 2030-2033}; unknown for other lines. */
    public static Years yearsOf(Line line) {
        return YearLabels.yearsOf(line);
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
        private final Set<String> countries;
        private Years years = Years.UNKNOWN;
        /** Whether a period is known that is certainly the project's, not only that of some work. */
        private boolean isPeriodSure;

        private @Nullable Problem doubtfulYears;
        private @Nullable StatedPhase phase;
        private Years yearsWithPhase = Years.UNKNOWN;
        private int phaseLine;

        Reading(Set<String> countries) {
            this.countries = countries;
        }

        Prose finish(LanguageVotes votes) {
            return new Prose(
                    years,
                    currentPhase(),
                    List.copyOf(networks),
                    people,
                    List.copyOf(referenceNumbers),
                    votes,
                    notes.notes());
        }

        void readTitle(String title, int line) {
            years = StatedYears.ofTitle(title);
            isPeriodSure = years.isKnown();
            readSentence(title, line);
            readPhase(title, years, line);
        }

        void read(Line line) {
            var labelled = YearLabels.yearsOf(line);
            if (labelled.isKnown()) {
                accept(labelled, line.number());
                isPeriodSure = true;
            }
            boolean isListItem = ListItems.isItem(line.text());
            boolean followsProject = false;
            for (var sentence : Sentences.of(PageText.withoutBoundaries(line.text()))) {
                readSentence(sentence, line.number());
                var context = new StatedYears.Context(countries, countryNames, isListItem, followsProject);
                var stated = StatedYears.of(sentence, context);
                followsProject = stated.namesProject();
                readPhase(sentence, labelled.isKnown() ? labelled : stated.years(), line.number());
                if (!labelled.isKnown()) {
                    readYears(stated, line.number());
                }
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
        }

        private void readPhase(String sentence, Years ofSentence, int line) {
            var stated = phase == null || phase.isBegun() ? PhaseFinder.in(sentence) : null;
            if (stated != null && (phase == null || !stated.isBegun())) {
                phase = stated;
                yearsWithPhase = ofSentence;
                phaseLine = line;
            }
        }

        /** The phase that the item is in, now that all its years are known. */
        private @Nullable Phase currentPhase() {
            if (phase == null || !phase.isCurrent(yearsWithPhase, years)) {
                return null;
            }
            notes.evidence("phase", phase.phase(), phaseLine, 0.9);
            return phase.phase();
        }

        private void readYears(StatedYears stated, int line) {
            for (var statement : stated.statements()) {
                boolean isSurer =
                        !isPeriodSure && statement.isPeriod() && stated.sure().contains(statement);
                isPeriodSure |= isSurer;
                var next = isSurer ? statement.years() : statement.addTo(years);
                if (!next.equals(years)) {
                    accept(next, line);
                }
            }
            if (stated.doubt() != null && doubtfulYears == null) {
                var text = stated.doubt() + ": enter the project's years by hand";
                doubtfulYears = new Problem("years-doubtful", text, line);
            }
        }

        private void accept(Years stated, int line) {
            years = stated;
            notes.evidence("years", shown(stated.start()) + "-" + shown(stated.end()), line, 0.8);
        }

        void readPeople(Line line) {
            var alone = line.text().endsWith(".") ? List.<PublicRole>of() : PublicRoleFinder.ofLine(line);
            if (!alone.isEmpty()) {
                alone.forEach(this::accept);
                return;
            }
            for (var sentence : Sentences.of(line.text())) {
                PublicRoleFinder.ofSentence(sentence, line.number()).forEach(this::accept);
            }
        }

        private void accept(PublicRole person) {
            if (people.size() < MOST_PEOPLE
                    && people.stream().noneMatch(other -> other.name().equals(person.name()))) {
                people.add(person);
                notes.evidence("people", person.name(), person.line(), 0.8);
            }
        }

        void reportDoubtfulYears() {
            if (!years.isKnown()) {
                notes.problem(doubtfulYears);
            }
        }
    }

    private static String shown(@Nullable Integer year) {
        return year == null ? "" : year.toString();
    }
}
