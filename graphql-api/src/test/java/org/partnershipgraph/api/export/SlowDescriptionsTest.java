package org.partnershipgraph.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Descriptions of files that take longer to read than the server allows. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "partnerships.data-dir=:memory:",
            "server.address=127.0.0.1",
            "partnerships.limits.export=1ms",
            "partnerships.store.timeout=30s"
        })
class SlowDescriptionsTest {

    @Test
    void areRefused(@LocalServerPort int port) throws IOException, InterruptedException {
        var response = new ExportClient(port).get("/export/municipalities.datapackage.json");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(ExportClient.error(response).at("/extensions/code").asString())
                .isEqualTo("QUERY_TIMEOUT");
        assertThat(ExportClient.error(response).path("message").asString()).contains("longer than 1 ms");
    }
}
