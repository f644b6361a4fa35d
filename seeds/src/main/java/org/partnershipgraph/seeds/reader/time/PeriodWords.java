package org.partnershipgraph.seeds.reader.time;

import java.util.List;
import java.util.Set;

/** The words that make periods of years, each folded. */
final class PeriodWords {

    /** What joins the two ends of a period, words separated by spaces. */
    static final Set<String> JOINING = Set.of(
            "to",
            "till",
            "until",
            "til",
            "through",
            "thru",
            "tom",
            "t o m",
            "till och med",
            "fram till",
            "fram till och med",
            "up to",
            "up until",
            "up to and including",
            "and until",
            "and to",
            "and through",
            "och till",
            "och fram till",
            "och till och med",
            "och t o m",
            "to and including",
            "med slut",
            "ending");

    static final Set<String> ENUMERATING = Set.of("", "and", "och", "samt", "as well as");
    /** What joins a period to the next one. */
    static final Set<String> CONTINUING = Set.of("and", "och", "samt");

    static final List<String> BETWEEN = List.of("between", "mellan");

    /** What stands for the end of a period that has not ended, after a dash or a joining word. */
    static final Set<String> PRESENT = Set.of(
            "present",
            "the present",
            "now",
            "date",
            "today",
            "ongoing",
            "nu",
            "idag",
            "i dag",
            "dags dato",
            "pagaende",
            "pagar",
            "further notice",
            "vidare");

    /** What leaves the end of a period open by itself. */
    static final Set<String> ONWARDS = Set.of(
            "onwards",
            "onward",
            "and onwards",
            "and onward",
            "and beyond",
            "until further notice",
            "and until further notice",
            "framat",
            "och framat",
            "och vidare",
            "och tills vidare",
            "tills vidare");

    static final List<String> FROM = List.of(
            "since",
            "sedan",
            "alltsedan",
            "fr o m",
            "from",
            "fran",
            "from och med",
            "fran och med",
            "as of",
            "starting",
            "start",
            "med start",
            "with start",
            "beginning",
            "med borjan",
            "effective from");
    static final List<String> UNTIL = List.of(
            "until",
            "till",
            "til",
            "till och med",
            "t o m",
            "tom",
            "through",
            "fram till",
            "fram till och med",
            "to",
            "up to",
            "ending",
            "by");

    /** Words that may stand between a preposition and its year. */
    static final Set<String> BEFORE_YEAR =
            Set.of("the", "year", "years", "ar", "aret", "aren", "i", "in", "den", "about");

    static final Set<String> ARTICLES = Set.of("the", "den", "year", "ar", "aret");

    private PeriodWords() {}
}
