package org.partnershipgraph.api.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.api.RunningApi;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApi
class QueryRunnerTest {

    private static final String NAME =
            "query ($slug: String!) { country(code: \"SE\") { name } municipality(by: {slug: $slug}) { name } }";

    @Autowired
    private QueryRunner queries;

    @Test
    void returnsDataInTheLanguage() {
        var response = queries.run(NAME, Map.of("slug", "goteborg"), Locale.forLanguageTag("sv"));
        assertThat(response.<Object>getData())
                .isEqualTo(
                        Map.of("country", Map.of("name", "Sverige"), "municipality", Map.of("name", "Göteborgs stad")));
    }

    @Test
    void returnsErrorsOfTheQuery() {
        var response = queries.run("{ municipality }", Map.of(), Locale.ENGLISH);
        assertThat(response.isValid()).isFalse();
        assertThat(response.getErrors())
                .first()
                .satisfies(error -> assertThat(error.getExtensions()).containsKey("code"));
    }

    @Test
    void measuresWithoutExecuting() {
        var response = queries.validate(NAME, Map.of("slug", "goteborg"), Locale.ENGLISH);
        assertThat(response.getErrors()).isEmpty();
        assertThat(response.<Object>getData()).isNull();
        assertThat(response.getExtensions()).containsKey("cost");
    }

    @Test
    void appliesTheLimitsOfClients() {
        var response = queries.run(
                "{ municipalities(first: 100) { nodes { partners(first: 100) { nodes { partners(first: 100) {"
                        + " nodes { name partners(first: 100) { nodes { name } } } } } } } } }",
                Map.of(),
                Locale.ENGLISH);
        assertThat(response.getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "QUERY_TOO_LARGE"));
    }
}
