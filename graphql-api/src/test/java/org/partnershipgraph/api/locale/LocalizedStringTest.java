package org.partnershipgraph.api.locale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnershipgraph.text.Language;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.LocalizedText.Ours;

class LocalizedStringTest {

    @Test
    void isNoFallbackInTheLanguageWanted() {
        var text = new LocalizedText("Cherson", "Kherson");
        assertThat(LocalizedString.of(text, Language.SV))
                .isEqualTo(new LocalizedString("Cherson", Language.SV, false, false));
        assertThat(LocalizedString.of(text, Language.EN))
                .isEqualTo(new LocalizedString("Kherson", Language.EN, false, false));
    }

    @Test
    void isAFallbackWhereThereIsNoTextInTheLanguageWanted() {
        var text = new LocalizedText("Ungas rätt", null);
        assertThat(LocalizedString.of(text, Language.EN))
                .isEqualTo(new LocalizedString("Ungas rätt", Language.SV, true, false));
    }

    @Test
    void isOursWhereTheFormThatIsGivenIs() {
        var translated = new LocalizedText("Klimatåtgärder", "Climate action", Ours.SV);
        assertThat(LocalizedString.of(translated, Language.SV).isOurs()).isTrue();
        assertThat(LocalizedString.of(translated, Language.EN).isOurs()).isFalse();
        var described = new LocalizedText(null, "Waste", Ours.EN);
        assertThat(LocalizedString.of(described, Language.SV))
                .isEqualTo(new LocalizedString("Waste", Language.EN, true, true));
    }

    @Test
    void isOursInEveryLanguageWhereTheFieldIs() {
        var summary = new LocalizedText("En plan", "A plan");
        assertThat(LocalizedString.ofOurs(summary, Language.EN))
                .isEqualTo(new LocalizedString("A plan", Language.EN, false, true));
    }
}
