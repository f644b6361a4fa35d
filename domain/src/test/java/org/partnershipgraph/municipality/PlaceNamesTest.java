package org.partnershipgraph.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipgraph.text.LocalizedText;

class PlaceNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Homa Bay       | Homa-Bay
            Homa Bay       | Homa Bay County
            Murang'a       | Muranga
            Murang'a       | Murang\u2019a County Government
            Vushtrri       | Vushtri
            Bihać          | City of Bihac
            Tshwane        | City of Tshwane Metropolitan Municipality
            Upplands-Bro   | Upplands Bro kommun
            Saldanha Bay   | SALDANHA BAY (Local Municipality)
            """)
    void looksLikeTheSamePlace(String name, String other) {
        assertThat(namesOf(name)).isEqualTo(namesOf(other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Växjö, Västerås", "Homa Bay, Saldanha Bay", "Mora, Morarp", "Livingstone, Living Stone"})
    void looksLikeAnotherPlace(String name, String other) {
        assertThat(namesOf(name)).isNotEqualTo(namesOf(other));
    }

    @Test
    void hasNoNameThatIsAdministrativeWordsAlone() {
        assertThat(namesOf("The City Council")).isEmpty();
    }

    private static Set<String> namesOf(String name) {
        return PlaceNames.of(new Municipality(
                "a-place",
                null,
                LocalizedText.same(name),
                null,
                MunicipalityKind.MUNICIPALITY,
                "KE",
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of()));
    }
}
