package org.partnershipgraph.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class OriginCheckTest {

    private final OriginCheck check = new OriginCheck(
            new CrossOriginSettings(List.of("https://www.example.org")),
            new AddressSettings("https://api.example.org:8443/partnerships"));

    @Test
    void admitsPrograms() {
        assertThat(check.admits(new MockHttpServletRequest())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org, true",
        "https://api.example.org:8443, true",
        "http://localhost:3000, true",
        "http://[::1], true",
        "http://www.example.org, false",
        "https://api.example.org, false",
        "https://www.example.org.evil.example, false",
        "null, false"
    })
    void admitsTheSitesOfTheSettingsAndOfThisMachine(String origin, boolean admitted) {
        assertThat(check.admits(from(origin))).isEqualTo(admitted);
    }

    /** The setting that lets every page read the API lets none use what is for programs. */
    @Test
    void admitsNotEverySiteByDefault() {
        var byDefault = new OriginCheck(new CrossOriginSettings(List.of("*")), new AddressSettings(null));
        assertThat(byDefault.admits(from("https://www.example.org"))).isFalse();
        assertThat(byDefault.admits(from("*"))).isFalse();
    }

    private static MockHttpServletRequest from(String origin) {
        var request = new MockHttpServletRequest();
        request.addHeader("Origin", origin);
        return request;
    }
}
