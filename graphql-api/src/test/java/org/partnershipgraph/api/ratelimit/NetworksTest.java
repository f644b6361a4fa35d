package org.partnershipgraph.api.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "127.0.0.1, 127.0.0.1, true",
        "127.0.0.1, 127.0.0.2, false",
        "127.0.0.0/8, ::ffff:127.0.0.1, true",
        "::1, ::1, true",
        "2001:db8::/32, 2001:db8:5::7, true",
        "2001:db8::/32, 2001:db9::1, false",
        "0.0.0.0/0, ::1, false",
        "::/0, 2001:db8::1, true"
    })
    void containAddresses(String network, String address, boolean contains) {
        assertThat(new Networks(List.of(network))
                        .contain(Networks.address(address).orElseThrow()))
                .isEqualTo(contains);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "localhost", "10.0.0.0/33", "10.0.0.0/", "10.0.0/8", "256.1.1.1", "::1/129", "1:2", "a.b"})
    void areNotHostsOrAnythingElse(String text) {
        assertThat(Networks.isNetwork(text)).isFalse();
    }

    @Test
    void haveAddressesThatAreNotLookedUp() {
        assertThat(Networks.address("example.org")).isEmpty();
        assertThat(Networks.address("1.2.3.4:80")).isEmpty();
        assertThat(Networks.address("unknown")).isEmpty();
    }
}
