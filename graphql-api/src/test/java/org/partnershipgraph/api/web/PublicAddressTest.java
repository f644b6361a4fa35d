package org.partnershipgraph.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class PublicAddressTest {

    @AfterEach
    void forgetRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void isThatOfTheRequestUnlessOneIsSet() {
        var request = new MockHttpServletRequest("GET", "/q/umea.bib");
        request.setServerName("data.example.org");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        assertThat(new PublicAddress(new AddressSettings(null)).of("/graphql"))
                .isEqualTo("http://data.example.org/graphql");
        assertThat(new PublicAddress(new AddressSettings("https://example.org/partnerships/")).of("/graphql"))
                .isEqualTo("https://example.org/partnerships/graphql");
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "ftp://example.org", "https://example.org/?a=1", "https://"})
    void isAWebAddress(String address) {
        assertThatThrownBy(() -> new AddressSettings(address))
                .hasMessageStartingWith("partnerships.address is " + address.replaceFirst("/+$", ""));
    }
}
