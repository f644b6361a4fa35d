package org.partnershipgraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.text.LocalizedText;

class SourceTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"https://icld.se/en/", "http://example.org/sida?x=å"})
    void acceptsWebAddressOrNone(String address) {
        assertThat(source("icld-start", "Start", address).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "icld.se", "ftp://icld.se", "javascript:alert(1)", " https://icld.se"})
    void rejectsWhatIsNoWebAddress(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source("icld-start", "Start", address))
                .withMessage("'" + address + "' is not a web address");
    }

    @Test
    void rejectsSlugOfAnotherForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> source("ICLD", "Start", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void rejectsClaimWithoutField(String field) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Claim(field, LocalizedText.same("2023"), null))
                .withMessage("a claim needs a field");
    }

    @Test
    void keepsClaimOfAPageThatIsNotKnownAnyMore() {
        assertThat(new Claim("period", LocalizedText.same("2023-2026"), null).source())
                .isNull();
    }

    private static Source source(String slug, String title, String address) {
        return new Source(slug, null, LocalizedText.same(title), SourceKind.LISTING, null, address, null, null);
    }
}
