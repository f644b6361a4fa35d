package org.partnershipgraph.seeds.reader.time;

import java.util.List;
import java.util.Set;

/** The words around a phase that say whether a project is in it, each folded. */
final class PhaseVerbs {

    /** Words just before a phase that say it is over or still to come. */
    static final List<String> ELSEWHEN = List.of(
            "after ",
            "follow",
            "completed ",
            "previous ",
            "earlier ",
            "efter ",
            "tidigare ",
            "avslutad ",
            "genomford ",
            "former ",
            "based on ",
            "later ",
            "senare ",
            "avslutat ",
            "leda till ",
            "lead to ",
            "genomfordes ");

    /** Words just behind a phase that say it is over. */
    static final List<String> OVER = List.of(
            "followed by",
            "foljdes av",
            "foljs av",
            "foljts av",
            "completed",
            "avslutad",
            "avslutats",
            "is over",
            "ar over");

    /** Words that make a preparation one that is over, wherever they stand in its clause. */
    static final WordFamily ENDED = new WordFamily(
            "klar klart klara fardig fardigt done finished ended concluded completed preceded basis grund underlag",
            "avslut slutfor foregick foregatt");

    /** Words shortly before a preparation that refer back to it. */
    static final WordFamily REFERRING = new WordFamily(
            "since sedan from fran enligt according former forra lamnat lamnade left efter after thanks tack"
                    + " ur resultat resultatet resultaten results result findings erfarenheter erfarenheterna lessons"
                    + " bygger builds building based",
            "tidigare earlier previous");

    static final WordFamily GRANTED =
            new WordFamily("fick fatt far received awarded approved", "bevilj grant godkan tilldel");

    static final WordFamily BEGINNING = new WordFamily(
            "began begun begin begins kick igang", "start launch inled paborja commenc initiat borja uppstart");

    static final WordFamily PRESENT = new WordFamily(
            "will nu now currently ska skall kommer pagar runs genomfors gors ongoing pagaende", "planer");

    /** Verbs of the present that help others, beside which forms that look like the past are none. */
    static final WordFamily HELPING = new WordFamily("is are has have be being ar har blir bli", "");

    static final Set<String> PASSIVE = Set.of("is", "are", "be", "being");

    static final WordFamily PAST = new WordFamily(
            "did gjorde gjordes gjort gjorts made held holl holls hallits pagick pagatt drev drevs drivit ran took taken"
                    + " gave given gav gett led ledde lett showed shown found gick gatt kom besokte besoktes motte mottes"
                    + " traffats tog togs skrev skrevs lade lades drog sag carried undertaken lart larde met went saw wrote"
                    + " drew learnt brought laid built",
            "genomford genomfort conduct visade visat resulter bidrog");

    static final WordFamily PAST_OF_BEING = new WordFamily("was were var hade had blev", "");

    private PhaseVerbs() {}
}
