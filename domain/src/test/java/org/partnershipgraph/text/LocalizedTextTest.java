package org.partnershipgraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.text.LocalizedText.Ours;

class LocalizedTextTest {

    @Test
    void givesTheLanguageAskedFor() {
        var kherson = new LocalizedText("Cherson", "Kherson");
        assertThat(kherson.in(Language.SV)).isEqualTo("Cherson");
        assertThat(kherson.in(Language.EN)).isEqualTo("Kherson");
    }

    @Test
    void fallsBackToTheOtherLanguage() {
        assertThat(new LocalizedText("Cherson", null).in(Language.EN)).isEqualTo("Cherson");
        assertThat(new LocalizedText(null, "Kherson").in(Language.SV)).isEqualTo("Kherson");
    }

    @Test
    void saysWhereALanguageHasNoForm() {
        var text = new LocalizedText("Cherson", null);
        assertThat(text.exactly(Language.SV)).isEqualTo("Cherson");
        assertThat(text.exactly(Language.EN)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"SV, true, false", "EN, false, true", "BOTH, true, true", ", false, false"})
    void saysWhichOfItsFormsAreOurs(Ours ours, boolean isSwedishOurs, boolean isEnglishOurs) {
        var text = new LocalizedText("Ungas rätt", "The right of youth", ours);
        assertThat(text.isOurs(Language.SV)).isEqualTo(isSwedishOurs);
        assertThat(text.isOurs(Language.EN)).isEqualTo(isEnglishOurs);
    }

    @ParameterizedTest
    @CsvSource({"Ungas rätt, , EN", "Ungas rätt, , BOTH", ", The right of youth, SV", ", The right of youth, BOTH"})
    void rejectsOursOfALanguageWithoutForm(String sv, String en, Ours ours) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedText(sv, en, ours));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n\t"})
    void rejectsTextWithoutAnyForm(String blank) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedText(blank, blank));
    }

    @Test
    void takesBlankForMissing() {
        assertThat(new LocalizedText(" ", "Kherson")).isEqualTo(new LocalizedText(null, "Kherson"));
    }

    @Test
    void stripsSpaceAround() {
        assertThat(new LocalizedText(" Cherson\n", "\tKherson ")).isEqualTo(new LocalizedText("Cherson", "Kherson"));
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameInBothLanguagesWhereOneFormServes(Language language) {
        assertThat(LocalizedText.same("Falun").exactly(language)).isEqualTo("Falun");
    }

    @ParameterizedTest
    @EnumSource
    void hasTwoLanguages(Language language) {
        assertThat(language.other()).isNotEqualTo(language);
        assertThat(language.other().other()).isEqualTo(language);
    }
}
