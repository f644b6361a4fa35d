package org.partnershipgraph.seeds.reader.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipgraph.seeds.dataset.DataSet;
import org.partnershipgraph.seeds.reader.PageReader;
import org.partnershipgraph.seeds.reader.report.Problem;
import org.partnershipgraph.vocabulary.Country;

/** Countries as titles call them, each behind a pair whose partner is known, and known to lie elsewhere. */
class CountryNamesTest {

    private static final DataSet DATA = DataSet.read();
    private static final PageReader READER = PageReader.of(DATA);
    private static final CountryNames NAMES = new CountryNames(DATA.all(Country.class));

    static Stream<String> names() {
        var official = Stream.of(
                "The Gambia",
                "Republic of Kenya",
                "Republic of Moldova",
                "United Republic of Tanzania",
                "Republiken Kenya",
                "Syd Afrika",
                "South-Africa",
                "S. Africa",
                "U.S.A",
                "Côte d’Ivoire",
                "Bosnien och Hercegovina",
                "Bosnia & Herzegovina",
                "Trinidad and Tobago",
                "Botswana/Namibia",
                "Rwanda and Burundi",
                "The Netherlands");
        return Stream.concat(official, OtherCountryNames.all().stream().map(OtherCountryNames.Name::name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void endATitleAndAreNoPartner(String country) {
        var page = READER.readText("p.txt", "Kalix and Chipata, " + country + "\n\nThe partnership is about trees.\n");

        assertThat(page.items()).singleElement().satisfies(item -> {
            assertThat(item.pairs()).containsExactly(List.of("kalix", "Chipata"));
            assertThat(item.countries()).isNotEmpty();
            assertThat(item.problems()).extracting(Problem::code).containsExactly("country-differs");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Democratic Republic of the Congo, CD",
        "Republic of the Congo, CG",
        "Republic of Korea, KR",
        "Democratic People's Republic of Korea, KP",
        "Republic of China, TW",
        "People's Republic of China, CN",
        "United Kingdom, GB",
        "United States, US",
        "Dominican Republic, DO",
        "Niger, NE",
        "Nigeria, NG",
        "Holland, NL",
        "Republic,",
        "Halland,"
    })
    void meanOneCountry(String name, String code) {
        assertThat(NAMES.code(name)).isEqualTo(code);
    }

    @Test
    void thatAreUnknownAreReportedAndMakeNoPartner() {
        var item = READER.readText("p.txt", "Kalix and Livingstone, Guatamula\n\nThe partnership is about trees.\n")
                .items()
                .get(0);

        assertThat(item.pairs()).containsExactly(List.of("kalix", "Livingstone"));
        assertThat(item.problems()).extracting(Problem::code).containsExactly("country-unknown", "country-differs");
        assertThat(item.confidence()).isLessThan(0.7);
    }

    @Test
    void areNoSwedishRegionMisspelt() {
        var text = "Holland and Chipata\n\nThe partnership is about trees.\n";

        assertThat(READER.readText("p.txt", text).items().get(0).swedishPartners())
                .allSatisfy(partner -> assertThat(partner.slug()).isNull());
    }
}
