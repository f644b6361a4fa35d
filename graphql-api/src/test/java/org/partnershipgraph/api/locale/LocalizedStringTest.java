package org.partnershipgraph.api.locale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnershipgraph.text.Language;
import org.partnershipgraph.text.LocalizedText;

class LocalizedStringTest {

    @Test
    void isNoFallbackInTheLanguageWanted() {
        var text = new LocalizedText("Cherson", "Kherson");
        assertThat(LocalizedString.of(text, Language.SV)).isEqualTo(new LocalizedString("Cherson", Language.SV, false));
        assertThat(LocalizedString.of(text, Language.EN)).isEqualTo(new LocalizedString("Kherson", Language.EN, false));
    }

    @Test
    void isAFallbackWhereThereIsNoTextInTheLanguageWanted() {
        var text = new LocalizedText("Ungas rätt", null);
        assertThat(LocalizedString.of(text, Language.EN))
                .isEqualTo(new LocalizedString("Ungas rätt", Language.SV, true));
    }
}
