package org.partnershipgraph.seeds.reader.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.seeds.dataset.DataSet;

/** Names of the real register, as pages write them and as they do not. */
class NamesTest {

    private static final NameResolver NAMES =
            new NameResolver(new Gazetteer(DataSet.read().all(Municipality.class)));

    @ParameterizedTest
    @CsvSource({
        "Falu kommun, falun",
        "Falun, falun",
        "FALU KOMMUN, falun",
        "Falun Municipality, falun",
        "Municipality of Falun, falun",
        "Höörs kommun, hoor",
        "Höör kommun, hoor",
        "Hoor municipality, hoor",
        "ronneby kommun, ronneby",
        "Lidingö stad, lidingo",
        "Upplands-Bro kommun, upplands-bro",
        "Upplands Bro kommun, upplands-bro",
        "City of Gothenburg, goteborg",
        "Göteborgs Stad, goteborg",
        "Region Västernorrland, region-vasternorrland",
        "Region Kalmar län, region-kalmar",
        "Kalmar kommun, kalmar",
        "Kalmar, kalmar",
        "Håbo kommun, habo-uppsala",
        "Habo kommun, habo",
        "Karlskorna kommun, karlskrona",
        "Norrköpings komun, norrkoping",
        "Borås stad, boras",
        "Region Gotland, gotland",
        "Municipality of Håbo, habo-uppsala",
        "Municipality of Habo, habo"
    })
    void ofSwedishPartnersAreKnown(String name, String slug) {
        assertThat(NAMES.resolve(name, PartnerSide.SWEDISH).slug()).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "Cherson, kherson",
        "City of Chortkiv, chortkiv",
        "Municipality of Kalush, kalush",
        "Kolomiya, kolomyia",
        "Lobatse Town Council, lobatse",
        "Lobatse District Council, lobatse",
        "Lundazi district council, lundazi",
        "Muranga County, muranga",
        "Uasin Gishu County Government, uasin-gishu",
        "Jinja City, jinja",
        "Jinja District, jinja-district",
        "Jinja, jinja",
        "Stefan Voda, stefan-voda",
        "Tlokwe, tlokwe",
        "Machakos Muncipality, machakos",
        "Masaka District Local Government Council, masaka",
        "Kutaisi City Hall, kutaisi",
        "Ternopol, ternopil",
        "Chortkiw, chortkiv",
        "Kolomyja, kolomyia",
        "Jinja Distrikt, jinja-district"
    })
    void ofInternationalPartnersAreKnown(String name, String slug) {
        assertThat(NAMES.resolve(name, PartnerSide.INTERNATIONAL).slug()).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Newtown",
                "Kalmar",
                "Habo kommun",
                "Lusakaville",
                "New Lusaka",
                "Homa Bay Municipality",
                "Kisumu City",
                "Lutsa",
                "Port Manisa",
                "Manisa, Elsewhere",
                "Lundby",
                "County of Jinja",
                "Rombe",
                "East London",
                "Manila",
                "Manica",
                "Maniwa",
                "Masaya",
                "Muhanga",
                "Machados Municipality",
                "Central",
                "Central City",
                "Kisumu West"
            })
    void thatAreNoInternationalPartnersAreAttachedToNone(String name) {
        assertThat(NAMES.resolve(name, PartnerSide.INTERNATIONAL).slug()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Liköpings kommun",
                "Karlskona kommun",
                "Alfa kommun",
                "Region Falun",
                "Landstinget Lund",
                "Malma kommun",
                "Växjö Vatten",
                "Kils kommunala bolag",
                "Lusaka City Council",
                "Nya Lunds kommun",
                "Ekeryd kommun",
                "Landskrone län",
                "Skåres kommun"
            })
    void thatAreNoSwedishPartnersAreAttachedToNone(String name) {
        assertThat(NAMES.resolve(name, PartnerSide.SWEDISH).slug()).isNull();
    }

    @Test
    void areNotTakenForAPlaceInAnotherCountry() {
        assertThat(NAMES.resolve("Livingstone", PartnerSide.INTERNATIONAL, List.of("GT"))
                        .slug())
                .isNull();
        assertThat(NAMES.resolve("Livingstone", PartnerSide.INTERNATIONAL, List.of("ZM", "ZW"))
                        .slug())
                .isEqualTo("livingstone");
        for (var name : List.of("Homa Bay County", "Victoria Falls", "Central District")) {
            var resolution = NAMES.resolve(name, PartnerSide.INTERNATIONAL, List.of("CA"));
            assertThat(resolution.slug()).isNull();
            assertThat(resolution.doubt()).isEqualTo(Doubt.ELSEWHERE);
            assertThat(resolution.candidates()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Masaka District, masaka",
        "Mukono District, mukono",
        "Busia District, busia",
        "Chipata Distrikt, chipata",
        "District of Subotica, subotica",
        "Kisumu City, kisumu",
        "Kherson region, kherson",
        "Region Falun, falun"
    })
    void ofAnotherLevelAreNoMoreThanCandidates(String name, String slug) {
        var resolution = NAMES.resolve(name, PartnerSide.EITHER);

        assertThat(resolution.slug()).isNull();
        assertThat(resolution.doubt()).isEqualTo(Doubt.LEVEL);
        assertThat(resolution.candidates())
                .extracting(candidate -> candidate.place().slug())
                .containsExactly(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "Chobe District, chobe",
        "Lundazi District, lundazi",
        "Rombo District, rombo",
        "Chipata District Council, chipata",
        "Mukono District Local Government, mukono"
    })
    void ofDistrictsAreTheirsAndThoseOfTheirCouncilsMunicipalitiesToo(String name, String slug) {
        assertThat(NAMES.resolve(name, PartnerSide.INTERNATIONAL).slug()).isEqualTo(slug);
    }

    @Test
    void thatAreUnknownComeWithCandidates() {
        var candidates = NAMES.resolveOrSuggest("Chortkov Staryi", PartnerSide.INTERNATIONAL, List.of())
                .candidates();
        var longer = NAMES.resolveOrSuggest("Kisumu West", PartnerSide.INTERNATIONAL, List.of())
                .candidates();
        var misspelt = NAMES.resolveOrSuggest("Chertkov", PartnerSide.INTERNATIONAL, List.of())
                .candidates();

        assertThat(candidates).isEmpty();
        assertThat(longer).singleElement().satisfies(candidate -> {
            assertThat(candidate.place().slug()).isEqualTo("kisumu");
            assertThat(candidate.score()).isEqualTo(0.55);
        });
        assertThat(misspelt).first().satisfies(candidate -> {
            assertThat(candidate.place().slug()).isEqualTo("chortkiv");
            assertThat(candidate.score()).isEqualTo(0.75);
        });
    }
}
