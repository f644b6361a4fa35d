package org.partnershipgraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void rejectsSourceWithoutATitle() {
        assertThatIllegalArgumentException().isThrownBy(() -> source("icld-start", " ", null));
    }

    @Test
    void rejectsSlugOfAnotherForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> source("ICLD", "Start", null));
    }

    @ParameterizedTest
    @CsvSource({"'', 2023", "period, ''", "' ', 2023", "period, ' '"})
    void rejectsClaimWithoutFieldOrValue(String field, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Claim(field, value, null))
                .withMessage("a claim needs a field and a value");
    }

    @Test
    void keepsClaimOfAPageThatIsNotKnownAnyMore() {
        assertThat(new Claim("period", "2023-2026", null).source()).isNull();
    }

    private static Source source(String slug, String title, String address) {
        return new Source(slug, null, title, SourceKind.LISTING, null, address);
    }
}
