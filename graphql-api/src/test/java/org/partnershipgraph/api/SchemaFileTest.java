package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The file schema.graphql holds the schema that the server publishes, so that a review sees what a commit changes. */
@RunningApi
class SchemaFileTest {

    private static final Path FILE = Path.of("schema.graphql");

    @LocalServerPort
    private int port;

    @Test
    void equalsTheFile() throws IOException, InterruptedException {
        var schema = served();
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(FILE, schema);
        }
        assertThat(Files.readString(FILE))
                .as("schema.graphql is out of date; regenerate it with "
                        + "./mvnw -pl graphql-api -am test -Dtest=SchemaFileTest -Dschema.write=true "
                        + "-Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(schema);
    }

    @Test
    void isServedInUtf8() throws IOException, InterruptedException {
        assertThat(answer().headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
    }

    private String served() throws IOException, InterruptedException {
        var answer = answer();
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().strip() + "\n";
    }

    private HttpResponse<String> answer() throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + port + "/graphql/schema");
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
