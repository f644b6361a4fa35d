package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The schema is kept in schema.graphql, where changes to it are seen, and takes nothing from its users unannounced. */
@RunningApi
class SchemaFileTest {

    private static final Path FILE = Path.of("schema.graphql");
    private static final Path CHANGELOG = Path.of("../CHANGELOG.md");
    private static final String BEFORE = "type Query { a(x: Int): String b: Int c: Kind } enum Kind { ONE TWO }";

    @LocalServerPort
    private int port;

    @Test
    void isThatOfTheFileAndBreaksNothingUnnamed() throws IOException, InterruptedException {
        var schema = served();
        var kept = Files.exists(FILE) ? Files.readString(FILE) : schema;
        assertThat(SchemaChanges.unnamedBreaking(kept, schema, Files.readString(CHANGELOG)))
                .as("breaking changes: name each in the Unreleased part of CHANGELOG.md as BREAKING: <coordinate>")
                .isEmpty();
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(FILE, schema);
        }
        assertThat(Files.exists(FILE) ? Files.readString(FILE) : "")
                .as("schema.graphql is not the schema that is served: write it anew with "
                        + "./mvnw -pl graphql-api -am test -Dtest=SchemaFileTest -Dschema.write=true "
                        + "-Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(schema);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    type Query { b: Int c: Kind } enum Kind { ONE TWO }                              | Query.a
                    type Query { a(x: Int!): String b: Int c: Kind } enum Kind { ONE TWO }           | Query.a
                    type Query { a(x: Int, y: Int!): String b: Int c: Kind } enum Kind { ONE TWO }   | Query.a
                    type Query { a: String b: Int c: Kind } enum Kind { ONE TWO }                    | Query.a
                    type Query { a(x: Int): String b: String c: Kind } enum Kind { ONE TWO }         | Query.b
                    type Query { a(x: Int): String b: Int c: Kind } enum Kind { ONE }                | Kind
                    """)
    void seesWhatBreaks(String after, String coordinate) {
        assertThat(SchemaChanges.unnamedBreaking(BEFORE, after, "## Unreleased\n- nothing"))
                .containsExactly(coordinate);
        assertThat(SchemaChanges.unnamedBreaking(
                        BEFORE, after, "## Unreleased\n- BREAKING: `" + coordinate + "` is gone\n## 1.0\n"))
                .isEmpty();
        assertThat(SchemaChanges.unnamedBreaking(
                        BEFORE, after, "## Unreleased\n## 1.0\n- BREAKING: " + coordinate + "\n"))
                .containsExactly(coordinate);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    type Query { a(x: Int, y: Int): String b: Int c: Kind } enum Kind { ONE TWO }
                    type Query { a(x: Int): String b: Int! c: Kind d: Int } enum Kind { ONE TWO THREE }
                    """)
    void letsAdditionsPass(String after) {
        assertThat(SchemaChanges.unnamedBreaking(BEFORE, after, "## Unreleased\n"))
                .isEmpty();
    }

    private String served() throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + port + "/graphql/schema");
        var answer =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().strip() + "\n";
    }
}
