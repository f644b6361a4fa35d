package org.partnershipgraph.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.api.document.DocumentSettings;
import org.partnershipgraph.api.document.SavedDocuments;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.mock.http.MockHttpInputMessage;
import tools.jackson.databind.json.JsonMapper;

class GraphQlRequestConverterTest {

    @Test
    void readsEveryPart() throws IOException {
        var request = read("""
                        {"query": "query A($x: Int) { a }", "operationName": "A", "extensions": {"e": [true]},
                         "variables": {"x": 1, "y": 1.5, "z": null, "list": [{"text": "å"}]}}
                        """);
        assertThat(request.getOperationName()).isEqualTo("A");
        assertThat(request.getVariables())
                .containsEntry("x", 1)
                .containsEntry("y", 1.5)
                .containsEntry("z", null)
                .containsEntry("list", List.of(Map.of("text", "å")));
        assertThat(request.getExtensions()).isEqualTo(Map.of("e", List.of(true)));
    }

    @Test
    void readsAnEmptyNameOfTheOperationAsNone() throws IOException {
        assertThat(read("{\"query\": \"query A { a } query B { b }\", \"operationName\": \"\"}")
                        .getOperationName())
                .isNull();
    }

    private static SerializableGraphQlRequest read(String body) throws IOException {
        var json = new JsonMapper();
        var documents = new SavedDocuments(new DocumentSettings(null, false, 0), json);
        return new GraphQlRequestConverter(json, new RequestedDocuments(documents))
                .read(
                        SerializableGraphQlRequest.class,
                        new MockHttpInputMessage(body.getBytes(StandardCharsets.UTF_8)));
    }
}
