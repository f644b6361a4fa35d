package org.partnershipgraph.api.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import graphql.ExecutionInput;
import graphql.schema.idl.SchemaGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;

class SavedDocumentsTest {

    private static final String QUERY =
            "# Which towns?\nquery Towns($first: Int!) { municipalities(first: $first) { totalCount } }\n";

    @TempDir
    private Path directory;

    @Test
    void containTheCookbook() {
        var documents = new SavedDocuments(new DocumentSettings(null, false, 0), new JsonMapper());
        assertThat(documents.all())
                .extracting(SavedDocument::name)
                .contains("umea", "overview")
                .doesNotHaveDuplicates();
        assertThat(documents.find("umea"))
                .hasValueSatisfying(umea -> assertThat(umea.variables()).containsEntry("slug", "umea"));
        assertThat(documents.knowsHashes()).isFalse();
    }

    @Test
    void areFoundByNameAndByHash() throws IOException {
        write("clients/towns.graphql", QUERY);
        write("clients/towns.variables.json", "{\"first\": 3}");
        var documents = documents();
        var hash = SavedDocument.sha256(QUERY);
        assertThat(documents.find("towns")).contains(new SavedDocument("towns", QUERY, Map.of("first", 3)));
        assertThat(documents.find("sha256:" + hash)).contains(SavedDocument.ofText(QUERY));
        assertThat(documents.findByHash(hash)).contains(SavedDocument.ofText(QUERY));
        assertThat(documents.find("other")).isEmpty();
        assertThat(documents.findByHash("towns")).isEmpty();
    }

    @Test
    void areFoundByTheIdsOfClientsManifests() throws IOException {
        write("apollo.json", """
                {"format": "apollo-persisted-query-manifest", "version": 1,
                 "operations": [{"id": "a1", "name": "A", "type": "query", "body": "query A { __typename }"}]}
                """);
        write("relay.json", "{\"0c98\": \"query R { __typename }\"}");
        var documents = documents();
        assertThat(documents.findByHash("a1")).contains(SavedDocument.ofText("query A { __typename }"));
        assertThat(documents.find("0c98")).contains(SavedDocument.ofText("query R { __typename }"));
        assertThat(documents.findByHash(SavedDocument.sha256("query R { __typename }")))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            umea.graphql          | query A { __typename }     | Two saved queries are named umea
            change.graphql        | mutation A { __typename }  | The saved query change is not a query
            empty.graphql         | fragment A on Query { a }  | The saved query empty is not a query
            broken.graphql        | query A {                  | The saved query broken is not GraphQL
            package.json          | {"name": {"a": 1}}         | is not a manifest
            list.json             | [1]                        | is not a manifest
            relay.json            | {"1": "mutation A { a }"}  | The saved query 1 in relay.json is not a query
            relay.json            | {"umea": "query A { a }"}  | Two different saved queries have the id umea
            text.json             | {                          | is not a manifest
            """)
    void rejectFilesThatCannotBeUsed(String file, String content, String message) throws IOException {
        write(file, content);
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(this::documents)
                .withMessageContaining(message)
                .satisfies(failure -> assertThat(failure.action()).isNotEmpty());
    }

    @Test
    void areNotFoundInHiddenDirectories() throws IOException {
        write("..2026_11_30/towns.graphql", QUERY);
        write("towns.graphql", QUERY);
        assertThat(documents().find("towns")).isPresent();
    }

    @Test
    void areFoundBehindALink() throws IOException {
        write("real/towns.graphql", QUERY);
        var link = Files.createSymbolicLink(directory.resolve("link"), directory.resolve("real"));
        var documents = new SavedDocuments(new DocumentSettings(link, false, 0), new JsonMapper());
        assertThat(documents.find("towns")).isPresent();
    }

    @Test
    void rejectTwoTextsUnderOneId() throws IOException {
        write("a.json", "{\"1\": \"query A { __typename }\"}");
        write("b.json", "{\"1\": \"query B { __typename }\"}");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(this::documents)
                .withMessage("Two different saved queries have the id 1");
    }

    @Test
    void rejectVariablesThatAreNoObject() throws IOException {
        write("towns.graphql", QUERY);
        write("towns.variables.json", "[3]");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(this::documents)
                .withMessageContaining("towns.variables.json");
    }

    @Test
    void rejectADirectoryThatIsNotThere() {
        var settings = new DocumentSettings(directory.resolve("nowhere"), false, 0);
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> new SavedDocuments(settings, new JsonMapper()))
                .withMessageContaining("nowhere");
    }

    @Test
    void rememberSomeOfThoseThatClientsRegister() {
        var documents = new SavedDocuments(new DocumentSettings(null, false, 10), new JsonMapper());
        assertThat(documents.knowsHashes()).isTrue();
        var texts = IntStream.range(0, 1_000).mapToObj("{ a%d }"::formatted).toList();
        texts.forEach(documents::register);
        await().untilAsserted(() -> assertThat(texts)
                .filteredOn(text -> documents.findByText(text).isPresent())
                .hasSizeBetween(1, 10));
    }

    @Test
    void runLongDocumentsWithoutRememberingThem() {
        assertThat(registers("{ a }" + " ".repeat(20_000), 10)).isFalse();
        assertThat(registers("{ a }", 10)).isTrue();
    }

    @Test
    void registerNothingThatIsSavedAlready() {
        var umea = new SavedDocuments(new DocumentSettings(null, false, 0), new JsonMapper()).find("umea");
        assertThat(registers(umea.orElseThrow().text(), 10)).isFalse();
    }

    @Test
    void registerNothingUnlessAllowed() {
        assertThat(registers("{ a }", 0)).isFalse();
    }

    private static boolean registers(String text, int registrations) {
        var documents = new SavedDocuments(new DocumentSettings(null, false, registrations), new JsonMapper());
        var hash = Map.<String, Object>of("persistedQuery", Map.of("sha256Hash", SavedDocument.sha256(text)));
        return documents.isRegistration(
                ExecutionInput.newExecutionInput(text).extensions(hash).build());
    }

    @Test
    void areCheckedAgainstTheSchema() throws IOException {
        write("towns.graphql", QUERY);
        write("relay.json", "{\"0c98\": \"query R { __typename }\"}");
        check(documents());
        write("broken.json", "{\"7\": \"query B { municipalities { nope } }\"}");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> check(documents()))
                .withMessageStartingWith("The saved query 7 in broken.json does not fit the schema")
                .withMessageContaining("nope")
                .withMessageEndingWith("(line 1, column 28)");
    }

    private static void check(SavedDocuments documents) {
        var schema = SchemaGenerator.createdMockedSchema("""
                type Query { municipalities(first: Int): Municipalities }
                type Municipalities { totalCount: Int }
                """);
        GraphQlSource source = mock();
        when(source.schema()).thenReturn(schema);
        new SavedDocumentsCheck(documents, source).afterSingletonsInstantiated();
    }

    private SavedDocuments documents() {
        return new SavedDocuments(new DocumentSettings(directory, false, 0), new JsonMapper());
    }

    private void write(String file, String content) throws IOException {
        var path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
