package org.partnershipgraph.seeds.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.municipality.MunicipalityKind;
import org.partnershipgraph.municipality.Succession;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Membership;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.source.SourceKind;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;

/** What the data set of the project says, as far as it can be checked against the pages and registers it comes from. */
class BundledDataTest {

    private static DataSet data;

    @BeforeAll
    static void read() {
        data = DataSet.read();
    }

    @Test
    void holdsAHundredAndNineteenProjects() {
        assertThat(projects()).hasSize(119);
    }

    @Test
    void saysWhenEachSourceWasRead() {
        assertThat(data.all(Source.class)).allMatch(source -> source.readOn() != null);
    }

    @Test
    void guessesNoOtherSideOfAPartnership() {
        assertThat(data.all(Partnership.class))
                .filteredOn(partnership -> partnership.participants().size() == 1)
                .extracting(Partnership::slug)
                .containsExactlyInAnyOrder("cau-giay", "gunungkidul", "kalix");
    }

    @Test
    void keepsTheGoalsOfTheArticleAsAClaimOnAllSixPartnerships() {
        assertThat(projects())
                .filteredOn(project -> project.tags().contains("ukraine"))
                .hasSize(6)
                .allSatisfy(project -> {
                    assertThat(project.tags()).containsExactly("democracy", "ukraine");
                    assertThat(project.goals()).doesNotContain(17);
                    assertThat(project.claims())
                            .anyMatch(claim ->
                                    claim.field().equals("goals") && "icld-listing-karlskrona".equals(claim.source()));
                    assertThat(project.grants()).anyMatch(grant -> grant.amount() == null);
                });
    }

    @Test
    void summarisesEveryProjectInBothLanguages() {
        assertThat(projects())
                .filteredOn(project -> project.summary() == null
                        || project.summary().sv() == null
                        || project.summary().en() == null)
                .extracting(Project::key)
                .isEmpty();
    }

    @Test
    void namesTheSourcesOfEveryProject() {
        assertThat(projects()).allMatch(project -> !project.sources().isEmpty());
    }

    @Test
    void namesTheSourcesOfEveryPartnershipAndNetwork() {
        assertThat(data.all(Partnership.class))
                .allMatch(partnership -> !partnership.sources().isEmpty());
        assertThat(data.all(Network.class))
                .allMatch(network -> !network.sources().isEmpty());
    }

    @Test
    void holdsTheWholeSwedishRegister() {
        var swedish = municipalities(municipality -> municipality.scbCode() != null);

        assertThat(swedish).hasSize(310).allMatch(municipality -> municipality.isIn("SE"));
        assertThat(swedish)
                .filteredOn(municipality -> municipality.kind() == MunicipalityKind.REGION)
                .hasSize(20)
                .allMatch(region -> region.slug().startsWith("region-"));
        assertThat(swedish)
                .filteredOn(municipality -> municipality.scbCode().length() == 4)
                .hasSize(290)
                .allMatch(municipality -> municipality.county() != null);
    }

    @Test
    void keepsGotlandAsOneRecord() {
        assertThat(municipalities(municipality -> municipality.county() != null
                        && municipality.county().code().equals("09")))
                .extracting(Municipality::scbCode)
                .containsExactly("0980");
    }

    @Test
    void tellsTheTwoHaboApart() {
        assertThat(municipalities(municipality -> municipality.slug().startsWith("habo")))
                .extracting(Municipality::slug, Municipality::scbCode)
                .containsExactlyInAnyOrder(tuple("habo", "0643"), tuple("habo-uppsala", "0305"));
    }

    @Test
    void knowsWhatBecameOfTlokwe() {
        assertThat(municipality("tlokwe").successor()).isEqualTo(new Succession("jb-marks", 2016));
    }

    @Test
    void callsKhersonByItsNameInEachLanguage() {
        assertThat(municipality("kherson").name().sv()).isEqualTo("Cherson");
        assertThat(municipality("kherson").name().en()).isEqualTo("Kherson");
    }

    @Test
    void holdsSevenNetworks() {
        assertThat(data.all(Network.class))
                .extracting(Network::slug)
                .containsExactlyInAnyOrder(
                        "democratic-resilience",
                        "human-rights-1",
                        "human-rights-2",
                        "climate-action",
                        "equitable-health",
                        "gender-equality",
                        "sustainable-futures");
    }

    @Test
    void holdsTheSixPartnershipsThatOpenedTheNetworkForDemocraticResilience() {
        assertThat(data.all(Partnership.class))
                .filteredOn(partnership -> partnership.memberships().stream()
                        .map(Membership::network)
                        .anyMatch("democratic-resilience"::equals))
                .extracting(Partnership::slug)
                .contains(
                        "falun-kolomyia",
                        "karlskrona-chortkiv",
                        "lidingo-slavuta",
                        "ronneby-ternopil",
                        "umea-kherson",
                        "vaxjo-kalush")
                .hasSize(12);
    }

    @Test
    void holdsTwoProjectsOfKarlskronaAndTshwane() {
        assertThat(partnership("karlskrona-tshwane").projects()).hasSize(2);
    }

    @Test
    void listsThePartnershipsOfKarlskrona() {
        assertThat(data.all(Partnership.class))
                .filteredOn(partnership -> partnership.participants().stream()
                        .anyMatch(participant -> participant.municipality().equals("karlskrona")))
                .extracting(Partnership::slug)
                .containsExactlyInAnyOrder(
                        "karlskrona-chortkiv", "karlskrona-entebbe", "karlskrona-saldanha-bay", "karlskrona-tshwane");
    }

    @Test
    void numbersTheGlobalGoalsOneToSeventeen() {
        assertThat(data.all(GlobalGoal.class))
                .extracting(GlobalGoal::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17);
    }

    @Test
    void knowsKosovo() {
        assertThat(data.all(Country.class)).extracting(Country::code).contains("SE", "UA", "XK");
    }

    @Test
    void knowsWhereToDrawEveryCountry() {
        assertThat(data.all(Country.class)).allMatch(country -> country.capital() != null);
    }

    @Test
    void startsFromTheListingOfKarlskrona() {
        assertThat(data.all(Source.class))
                .filteredOn(source -> source.slug().equals("icld-listing-karlskrona"))
                .extracting(Source::kind)
                .containsExactly(SourceKind.LISTING);
    }

    private static List<Project> projects() {
        return data.all(Partnership.class).stream()
                .flatMap(partnership -> partnership.projects().stream())
                .toList();
    }

    private static List<Municipality> municipalities(Predicate<Municipality> wanted) {
        return data.all(Municipality.class).stream().filter(wanted).toList();
    }

    private static Municipality municipality(String slug) {
        return municipalities(municipality -> municipality.slug().equals(slug)).get(0);
    }

    private static Partnership partnership(String slug) {
        return data.all(Partnership.class).stream()
                .filter(partnership -> partnership.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
