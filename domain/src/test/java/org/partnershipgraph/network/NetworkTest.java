package org.partnershipgraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.time.Period;

class NetworkTest {

    @Test
    void worksInCountriesOfTheWorld() {
        assertThat(network("democratic-resilience", List.of("SE", "XK"), List.of("UA"))
                        .countries())
                .containsExactly("SE", "XK");
    }

    @Test
    void rejectsCountriesThatAreNoCodes() {
        assertThatIllegalArgumentException().isThrownBy(() -> network("a", List.of("SE", "Kosovo"), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> network("a", List.of(), List.of("ua")));
    }

    @Test
    void rejectsSlugOfAnotherForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> network("Climate Action", List.of(), List.of()));
    }

    private static Network network(String slug, List<String> countries, List<String> earlierCountries) {
        return new Network(
                slug,
                null,
                LocalizedText.same("A network"),
                List.of(),
                null,
                Period.UNKNOWN,
                countries,
                earlierCountries,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
    }
}
