package org.partnershipgraph.api.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTest {

    private final ClientAddress address = new ClientAddress(new Networks(List.of("10.0.0.0/8", "fd00::/8")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            198.51.100.7 |                                  | 198.51.100.7
            198.51.100.7 | 203.0.113.9                      | 198.51.100.7
            10.0.0.1     | 203.0.113.9                      | 203.0.113.9
            10.0.0.1     | 127.0.0.1, 203.0.113.9           | 203.0.113.9
            10.0.0.1     | 203.0.113.9, 10.0.0.2            | 203.0.113.9
            fd00::1      | 2001:db8::5                      | 2001:db8:0:0:0:0:0:5
            10.0.0.1     | 203.0.113.9:5678                 | 203.0.113.9
            10.0.0.1     | [2001:db8::5]:443                | 2001:db8:0:0:0:0:0:5
            10.0.0.1     | [2001:db8::5], 10.0.0.2:80       | 2001:db8:0:0:0:0:0:5
            10.0.0.1     |                                  | 10.0.0.1
            10.0.0.1     | 10.0.0.3,10.0.0.2                | 10.0.0.3
            10.0.0.1     | 203.0.113.9, unknown             | 10.0.0.1
            10.0.0.1     | 203.0.113.9, unknown, 10.0.0.2   | 10.0.0.2
            """)
    void isTheLastOneThatIsNotATrustedProxy(String remote, @Nullable String forwarded, String client) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(remote);
        if (forwarded != null) {
            request.addHeader("X-Forwarded-For", forwarded);
        }
        assertThat(address.of(request).orElseThrow().getHostAddress()).isEqualTo(client);
    }

    @Test
    void comesFromAllHeadersTogether() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("10.0.0.1");
        request.addHeader("X-Forwarded-For", "127.0.0.1");
        request.addHeader("X-Forwarded-For", "203.0.113.9");
        assertThat(address.of(request).orElseThrow().getHostAddress()).isEqualTo("203.0.113.9");
    }

    @Test
    void hasNoZone() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("fe80:0:0:0:0:0:0:1%eth0");
        assertThat(address.of(request).orElseThrow().getHostAddress()).isEqualTo("fe80:0:0:0:0:0:0:1");
    }
}
