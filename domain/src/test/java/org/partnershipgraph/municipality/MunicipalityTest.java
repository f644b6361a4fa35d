package org.partnershipgraph.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.text.LocalizedText;

class MunicipalityTest {

    @ParameterizedTest
    @ValueSource(strings = {"0980", "1480", "01", "25"})
    void acceptsScbCodesOfMunicipalitiesAndRegions(String code) {
        assertThat(municipality("gotland", "SE", code, null).scbCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "980", "09800", "SE01", "٠٩٨٠"})
    void rejectsScbCodeOfAnotherForm(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> municipality("gotland", "SE", code, null))
                .withMessageContaining("is not an SCB code");
    }

    @Test
    void liesInKosovoToo() {
        assertThat(municipality("gjakove", "XK", null, null).country()).isEqualTo("XK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"se", "SWE", "Sweden", ""})
    void rejectsCountryThatIsNoCode(String country) {
        assertThatIllegalArgumentException().isThrownBy(() -> municipality("falun", country, null, null));
    }

    @Test
    void rejectsSlugOfAnotherForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> municipality("Växjö", "SE", null, null));
    }

    @Test
    void rejectsItselfAsSuccessor() {
        var itself = new Succession("tlokwe", 2016);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> municipality("tlokwe", "ZA", null, itself))
                .withMessage("tlokwe cannot be its own successor");
    }

    @Test
    void namesTheSuccessorItMergedInto() {
        var tlokwe = municipality("tlokwe", "ZA", null, new Succession("jb-marks", 2016));
        assertThat(tlokwe.successor().municipality()).isEqualTo("jb-marks");
    }

    @Test
    void rejectsSuccessorThatIsNoSlug() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Succession("JB Marks", 2016));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "100", "AB"})
    void rejectsCountyCodeOfAnotherForm(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new County(code, LocalizedText.same("Blekinge")))
                .withMessageContaining("is not a county code");
    }

    @ParameterizedTest
    @CsvSource({"90.1, 0", "-90.1, 0", "0, 180.1", "0, -180.1", "NaN, 0", "0, NaN", "Infinity, 0"})
    void rejectsSeatOutsideTheWorld(double latitude, double longitude) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Seat("Nowhere", null, latitude, longitude))
                .withMessageContaining("there is no place at");
    }

    @ParameterizedTest
    @CsvSource({"90, 180", "-90, -180", "56.16, 15.59"})
    void acceptsSeatAnywhereInTheWorld(double latitude, double longitude) {
        assertThat(new Seat("Karlskrona", 2701713, latitude, longitude).latitude())
                .isEqualTo(latitude);
    }

    private static Municipality municipality(String slug, String country, String scbCode, Succession successor) {
        return new Municipality(
                slug,
                null,
                LocalizedText.same("A place"),
                null,
                MunicipalityKind.MUNICIPALITY,
                country,
                null,
                scbCode,
                List.of(),
                List.of(),
                null,
                successor,
                null,
                List.of());
    }
}
