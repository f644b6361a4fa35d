package org.partnershipgraph.persistence.contract;

import java.util.List;
import java.util.stream.Stream;
import org.partnershipgraph.municipality.County;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.municipality.MunicipalityKind;
import org.partnershipgraph.municipality.Seat;
import org.partnershipgraph.municipality.Succession;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Grant;
import org.partnershipgraph.partnership.Membership;
import org.partnershipgraph.partnership.Participant;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Phase;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.partnership.Role;
import org.partnershipgraph.people.Person;
import org.partnershipgraph.seeding.LoadedSeed;
import org.partnershipgraph.source.Claim;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.source.SourceKind;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.text.Language;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.time.Milestone;
import org.partnershipgraph.time.PartialDate;
import org.partnershipgraph.time.Period;
import org.partnershipgraph.time.Precision;
import org.partnershipgraph.vocabulary.Capital;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.Method;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Tag;
import org.partnershipgraph.vocabulary.Theme;

/** One record of each kind with a value for every component. */
class Whole {

    private static final LocalizedText NAME =
            new LocalizedText("Ett namn på svenska", "A name in English", LocalizedText.Ours.SV);
    private static final Period PERIOD = new Period(PartialDate.ofYear(2023), PartialDate.valueOf("2026-12"));
    private static final List<Person> PEOPLE = List.of(new Person("N. N.", NAME, "A council", "a-page"));
    private static final List<Claim> CLAIMS =
            List.of(new Claim("period", LocalizedText.same("2023"), "a-page"), new Claim("period", NAME, null));

    private Whole() {}

    static Stream<Aggregate> ofEachKind() {
        return Stream.of(
                municipality(),
                partnership(),
                network(),
                new Source(
                        "a-page",
                        null,
                        NAME,
                        SourceKind.LISTING,
                        Language.SV,
                        "https://example.org/å?a=1#b",
                        "https://example.org/archive",
                        PartialDate.valueOf("2026-11-23")),
                new Country("XK", null, NAME, List.of("Kosova"), true, new Capital(NAME, 42.67, 21.17)),
                new GlobalGoal(17, null, NAME, "#C5192D", List.of("Mål 17")),
                new ProjectArea("waste", null, NAME, List.of("avfall")),
                new Theme("youth", null, NAME, List.of("ungdom")),
                new Tag("library", null, NAME, List.of("bibliotek")),
                new Method("lupp", null, NAME, List.of("LUPP"), NAME),
                new LoadedSeed("Municipality/tlokwe", null, 3, "00ff"));
    }

    private static Municipality municipality() {
        return new Municipality(
                "tlokwe",
                null,
                NAME,
                "A longer name",
                MunicipalityKind.CITY,
                "ZA",
                new County("10", NAME),
                "1080",
                List.of("Potchefstroom", "Tlôkwe"),
                List.of("Tlokve"),
                new Seat("Potchefstroom", 957487, -26.7167, 27.1),
                new Succession("jb-marks", 2016),
                NAME,
                List.of("a-page", "b-page"));
    }

    private static Partnership partnership() {
        return new Partnership(
                "karlskrona-tshwane",
                null,
                List.of(
                        new Participant("karlskrona", Role.SWEDISH_PARTNER),
                        new Participant("tshwane", Role.INTERNATIONAL_PARTNER)),
                PartialDate.valueOf("1999-05"),
                List.of(new Membership("climate-action", PERIOD), new Membership("youth", null)),
                List.of(project("water"), project("waste")),
                NAME,
                List.of("a-page"),
                CLAIMS);
    }

    private static Project project(String slug) {
        return new Project(
                slug,
                "karlskrona-tshwane",
                NAME,
                NAME,
                Phase.EXTENSION,
                PERIOD,
                new Period.Length(2, Precision.YEAR),
                2022,
                NAME,
                List.of("waste"),
                List.of("youth"),
                List.of(11, 16),
                List.of("library"),
                List.of("lupp"),
                List.of("climate-action"),
                List.of(new Milestone(PartialDate.valueOf("2023-12-15"), NAME, "Tshwane", "a-page")),
                List.of(new Grant(500_000, "SEK", true, true, Phase.PROJECT, 2023, "a-page")),
                PEOPLE,
                List.of("2023-0017"),
                NAME,
                List.of("b-page"),
                CLAIMS);
    }

    private static Network network() {
        return new Network(
                "climate-action",
                null,
                NAME,
                List.of("Klimat"),
                NAME,
                PERIOD,
                List.of("SE", "XK"),
                List.of("UA"),
                List.of("An organisation"),
                List.of(new Milestone(PartialDate.ofYear(2023), NAME, "Nairobi", "a-page")),
                PEOPLE,
                NAME,
                List.of("a-page"),
                CLAIMS);
    }
}
