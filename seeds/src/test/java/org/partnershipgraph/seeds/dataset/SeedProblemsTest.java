package org.partnershipgraph.seeds.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipgraph.network.Network;

class SeedProblemsTest {

    private static final String PARTNERSHIPS = "partnerships/south-africa.yaml";
    private static final String PARTNERSHIP = PARTNERSHIPS + ": karlskrona-tshwane: ";

    @TempDir
    Path directory;

    private final SmallDataSet data = new SmallDataSet();

    @ParameterizedTest(name = "{2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            projectAreas: [education] | projectAreas: [x] | ProjectArea  | x   | project-areas.yaml
            themes: [inclusion]       | themes: [x]       | Theme        | x   | themes.yaml
            goals: [4]                | goals: [5]        | GlobalGoal   | 5   | global-goals.yaml
            tags: [youth]             | tags: [x]         | Tag          | x   | tags.yaml
            methods: [lupp]           | methods: [x]      | Method       | x   | methods.yaml
            sources: [listing]        | sources: [x]      | Source       | x   | sources.yaml
            sources: [listing]        | claims: [{field: goals, value: b, source: x}, {field: goals, value: c}] | Source | x | sources.yaml
            sources: [listing]        | milestones: [{date: 2023, what: a, source: x}] | Source | x | sources.yaml
            sources: [listing]        | grants: [{amount: 1, currency: SEK, source: x}] | Source | x | sources.yaml
            sources: [listing]        | people: [{name: A, role: b, source: x}] | Source | x | sources.yaml
            """)
    void namesWhatAProjectRefersToInVain(String known, String unknown, String kind, String key, String place) {
        data.changing(PARTNERSHIPS, known, unknown);

        assertThat(problems())
                .containsExactly(
                        PARTNERSHIP + "there is no " + kind + " '" + key + "'; correct the name or add it to " + place);
    }

    @Test
    void namesUnknownParticipantsAndNetworks() {
        data.changing(PARTNERSHIPS, "municipality: tshwane", "municipality: pretoria")
                .changing(PARTNERSHIPS, "slug: karlskrona-tshwane", "slug: karlskrona-pretoria")
                .changing(PARTNERSHIPS, "{network: schools}", "{network: schools}, {network: x}");

        assertThat(problems())
                .containsExactly(
                        PARTNERSHIPS + ": karlskrona-pretoria: there is no Municipality 'pretoria'; "
                                + "correct the name or add it to municipalities.yaml",
                        PARTNERSHIPS + ": karlskrona-pretoria: there is no Network 'x'; "
                                + "correct the name or add it to networks.yaml");
    }

    @Test
    void namesUnknownCountriesSuccessorsAndSourcesOfMunicipalities() {
        data.changing(
                "municipalities/sweden.yaml",
                "country: SE, scbCode: '0780'",
                "country: XX, successor: {municipality: x}, sources: [y]");

        assertThat(problems())
                .allMatch(problem -> problem.startsWith("municipalities/sweden.yaml: vaxjo: there is no "))
                .extracting(problem -> problem.replaceAll(".*there is no | *;.*", ""))
                .containsExactly("Country 'XX'", "Municipality 'x'", "Source 'y'");
    }

    @Test
    void namesUnknownCountriesAndSourcesOfNetworks() {
        data.changing(
                "networks.yaml",
                "countries: [SE, ZA]",
                "countries: [SE, XX], earlierCountries: [YY], events: [{date: 2023, what: a, source: x}]");

        assertThat(problems())
                .allMatch(problem -> problem.startsWith("networks.yaml: schools: there is no "))
                .hasSize(3);
    }

    @Test
    void doesNotMissARecordThatIsOnlyUnfit() {
        data.changing("themes.yaml", "name:", "nmae:");

        assertThat(problems())
                .containsExactly(
                        "themes.yaml: inclusion: nmae: there is no such key; use one of slug, name, variants",
                        "themes.yaml: inclusion: name: is missing; add it");
    }

    @Test
    void namesBothFilesOfADuplicate() {
        data.with("municipalities/more.yaml", "- {slug: vaxjo, name: Växjö, kind: MUNICIPALITY, country: SE}");

        assertThat(problems())
                .containsExactly("municipalities/sweden.yaml: vaxjo: is there twice, "
                        + "first in municipalities/more.yaml; remove one");
    }

    @Test
    void namesMunicipalitiesThatShareACode() {
        data.changing("municipalities/sweden.yaml", "0780", "1080");

        assertThat(problems())
                .containsExactly("municipalities/sweden.yaml: vaxjo: has the same SCB code 1080 as karlskrona "
                        + "in municipalities/sweden.yaml; make it one record");
    }

    @Test
    void namesPartnershipsOfTheSameParticipants() {
        data.with("partnerships/sweden.yaml", """
                - slug: tshwane-karlskrona
                  participants:
                    - {municipality: tshwane, role: INTERNATIONAL_PARTNER}
                    - {municipality: karlskrona, role: SWEDISH_PARTNER}
                """);

        assertThat(problems())
                .containsExactly("partnerships/sweden.yaml: tshwane-karlskrona: has the same participants "
                        + "[karlskrona, tshwane] as karlskrona-tshwane in partnerships/south-africa.yaml; "
                        + "make it one record");
    }

    @Test
    void wantsTheSlugOfAPartnershipToNameItsParticipants() {
        data.changing(PARTNERSHIPS, "slug: karlskrona-tshwane", "slug: karlskrona-pretoria");

        assertThat(problems())
                .containsExactly(PARTNERSHIPS + ": karlskrona-pretoria: the slug is not that of its participants; "
                        + "write karlskrona-tshwane");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {field: goals, value: '4'}                                             | the claims on goals have one side; write the other one too, or put the doubt into the note
            {field: goals, value: '4'}, {field: goals, value: '4', source: listing} | the claims on goals have one side; write the other one too, or put the doubt into the note
            {field: country, value: a}, {field: country, value: b}                 | there is no field 'country' to disagree on; name one such as period.start
            {field: period.first, value: a}, {field: period.first, value: b}       | there is no field 'period.first' to disagree on; name one such as period.start
            """)
    void namesClaimsThatAreNoDisagreement(String claims, String problem) {
        data.changing(PARTNERSHIPS, "sources: [listing]", "sources: [listing], claims: [" + claims + "]")
                .changing(PARTNERSHIPS, "sources: [listing], claims", "sources: [listing]\n      claims");

        assertThat(problems()).containsExactly(PARTNERSHIP + "schools: " + problem);
    }

    @Test
    void takesBothSidesOfADisagreement() {
        data.changing(
                "networks.yaml",
                "countries: [SE, ZA]",
                "countries: [SE, ZA], claims: [{field: period.start, value: '2023'}, {field: period.start, value: '2024'}]");

        assertThat(data.readIn(directory).all(Network.class).get(0).claims()).hasSize(2);
    }

    @Test
    void namesAProjectThatIsThereTwice() {
        data.changing(PARTNERSHIPS, "  projects:\n", "  projects:\n    - {slug: schools, title: Again}\n");

        assertThat(problems()).containsExactly(PARTNERSHIP + "karlskrona-tshwane has the project schools twice");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            code: ZA     | code: za       | countries.yaml: za: 'za' is not a country code of two capital letters
            code: ZA     | code: 7        | countries.yaml: 7: code: the value is of the wrong kind; write text, in quotes where it looks like a number
            [RSA]        | RSA            | countries.yaml: ZA: variants: the value is of the wrong kind; write a list
            [RSA]        | [RSA, null]    | countries.yaml: ZA: variants[1]: is empty or a list of its own; write one item
            true         | yes            | countries.yaml: ZA: isProgrammeCountry: the value is of the wrong kind; write true or false
            true         | true, x: 1     | countries.yaml: ZA: x: there is no such key; use one of code, name, variants, isProgrammeCountry, capital
            true         | true, version: 1 | countries.yaml: ZA: version: there is no such key; use one of code, name, variants, isProgrammeCountry, capital
            sv: Sydafrika | se: Sydafrika | countries.yaml: ZA: name.se: there is no such key; use one of sv, en, ours
            code: ZA,    | ``             | countries.yaml: record 2: code: is missing; add it
            """)
    void namesValuesThatDoNotFit(String piece, String replacement, String problem) {
        data.changing("countries.yaml", piece, replacement);

        assertThat(problems()).contains(problem);
    }

    @Test
    void namesEveryUnfitValueOfARecordAndItsPlace() {
        data.changing(PARTNERSHIPS, "period: {start: 2023, end: 2025-12}", "period: {start: 2025, end: 2023-13}")
                .changing(PARTNERSHIPS, "role: SWEDISH_PARTNER", "role: HOST")
                .changing(PARTNERSHIPS, "goals: [4]", "goals: [four]")
                .changing(PARTNERSHIPS, "slug: schools\n", "slug: Schools\n");

        assertThat(problems())
                .contains(
                        PARTNERSHIP + "participants[0].role: 'HOST' does not fit; "
                                + "write one of SWEDISH_PARTNER, INTERNATIONAL_PARTNER, THIRD_PARTY",
                        PARTNERSHIP + "projects[0].period.end: there is no such date: "
                                + "Invalid value for MonthOfYear (valid values 1 - 12): 13",
                        PARTNERSHIP + "projects[0].goals[0]: the value is of the wrong kind; "
                                + "write a whole number without quotes");
    }

    @Test
    void namesAPeriodThatEndsBeforeItStarts() {
        data.changing(PARTNERSHIPS, "start: 2023, end: 2025-12", "start: 2023, end: 2022");

        assertThat(problems())
                .containsExactly(
                        PARTNERSHIP + "projects[0].period: a period cannot end (2022) before it starts (2023)");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            - {slug: a   | themes.yaml: is not readable YAML, see line 1
            - a: 1\\n  a: 2 | themes.yaml: is not readable YAML, see line 2: Duplicate Object property "a"
            slug: a      | themes.yaml: is not a list of records; begin each with '- ', or write [] for none
            --- # none   | themes.yaml: is not a list of records; begin each with '- ', or write [] for none
            - a          | themes.yaml: record 1: the value is of the wrong kind; write keys with values
            - null       | themes.yaml: record 1: is empty; remove it
            """)
    void namesFilesThatAreNoListOfRecords(String text, String problem) {
        data.with("themes.yaml", text.replace("\\n", "\n"));

        assertThat(problems()).anyMatch(line -> line.startsWith(problem));
    }

    @Test
    void namesAFileInAnotherEncoding() {
        data.with("tags.yaml", "- {slug: youth, name: åldrar}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems()).contains("tags.yaml: is not in UTF-8; save it so");
    }

    @Test
    void namesMissingFilesAndThoseInTheWrongPlace() {
        data.without("methods.yaml").with("method.yml", "[]").with("README.md", "Read me.");

        assertThat(problems())
                .contains("methods.yaml: is missing; add it")
                .anyMatch(
                        problem -> problem.startsWith("method.yml: has no place here; records go to countries.yaml, "))
                .noneMatch(problem -> problem.contains("README"));
    }

    @Test
    void namesADirectoryThatIsNotThere() {
        var nowhere = directory.resolve("nowhere");

        var problems = catchThrowableOfType(SeedProblems.class, () -> DataSet.read(nowhere));

        assertThat(problems).hasMessageContaining("nowhere: the directory cannot be read");
    }

    @Test
    void putsAllProblemsIntoOneReport() {
        data.changing("countries.yaml", "ZA", "za")
                .changing("tags.yaml", "name:", "label:")
                .changing("methods.yaml", "LUPP", "[LUPP]")
                .changing(PARTNERSHIPS, "themes: [inclusion]", "themes: [inclusoin]");

        var problems = thrown();

        assertThat(problems.problems())
                .extracting(SeedProblem::file)
                .contains(
                        "countries.yaml",
                        "tags.yaml",
                        "methods.yaml",
                        "municipalities/south-africa.yaml",
                        PARTNERSHIPS);
        assertThat(problems)
                .hasMessageStartingWith(
                        "the data set has " + problems.problems().size() + " problem(s), nothing was loaded:\n  ");
        assertThat(problems.getMessage().lines().skip(1).map(String::strip)).containsExactlyElementsOf(problems());
    }

    private List<String> problems() {
        return thrown().problems().stream().map(SeedProblem::toString).toList();
    }

    private SeedProblems thrown() {
        return catchThrowableOfType(SeedProblems.class, () -> data.readIn(directory));
    }
}
