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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The schema is kept in schema.graphql, where changes to it are seen, and takes nothing from its users unannounced. */
@RunningApi
class SchemaFileTest {

    private static final Path FILE = Path.of("schema.graphql");
    private static final Path RELEASED = Path.of("schema-released.graphql");
    private static final Path CHANGELOG = Path.of("../CHANGELOG.md");
    private static final String BEFORE = "type Query { a(x: Int): String b: Int c: Kind } enum Kind { ONE TWO }";

    @LocalServerPort
    private int port;

    @Test
    void isThatOfTheFile() throws IOException, InterruptedException {
        var schema = served();
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(FILE, schema);
        }
        assertThat(Files.readString(FILE))
                .as("schema.graphql is not the schema that is served: write it anew with "
                        + "./mvnw -pl graphql-api -am test -Dtest=SchemaFileTest -Dschema.write=true "
                        + "-Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(schema);
    }

    /** Whatever has become of schema.graphql meanwhile, which changes with every commit. */
    @Test
    void breaksNothingUnnamedThatWasReleased() throws IOException, InterruptedException {
        assertThat(SchemaChanges.unnamedBreaking(Files.readString(RELEASED), served(), Files.readString(CHANGELOG)))
                .as("breaking changes: name each in the Unreleased part of CHANGELOG.md as BREAKING: <coordinate>")
                .isEmpty();
    }

    @Test
    void isServedInUtf8() throws IOException, InterruptedException {
        assertThat(answer().headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        type Query { n: N a(x: Int = 1): Int } interface N { id: ID } type T implements N { id: ID b(y: In): Int } input In { x: Int = 1 y: Int }       |
        type Query { n: N a(x: Int = 1): Int } interface N { id: ID } type T implements N { id: ID b(y: In): Int } input In @oneOf { x: Int y: Int }     | In,In.x
        type Query { n: N a(x: Int = 1): Int } interface N { id: ID } type T implements N { id: ID } input In { x: Int = 1 y: Int }                      | T.b
        type Query { n: N a(x: Int = 1): Int } interface N { id: ID } input In { x: Int = 1 y: Int }                                                     | T
        type Query { n: N a(x: Int = 2): Int } interface N { id: ID } type T implements N { id: ID b(y: In): Int } input In { x: Int = 1 y: Int }       | Query.a
        type Query { n: N a(x: Int): Int } interface N { id: ID } type T implements N { id: ID b(y: In): Int } input In { x: Int = 1 y: Int }           | Query.a
        type Query { n: N a(x: Int = 1): Int } interface N { id: ID } type T implements N { id: ID b(y: In): Int } input In { x: Int = 1 y: Int = 2 }   | In.y
        """)
    void seesWhatBreaksBelowInterfacesAndWithoutAWord(String after, @Nullable String coordinates) {
        var before = "type Query { n: N a(x: Int = 1): Int } interface N { id: ID } "
                + "type T implements N { id: ID b(y: In): Int } input In { x: Int = 1 y: Int }";
        assertThat(SchemaChanges.unnamedBreaking(before, after, "## Unreleased\n"))
                .containsExactlyElementsOf(coordinates == null ? List.of() : List.of(coordinates.split(",")));
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
