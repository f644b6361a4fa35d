package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.seeds.dataset.DataSet;
import org.partnershipgraph.seeds.reader.PageReader;
import org.partnershipgraph.seeds.reader.report.ReadPage;
import org.partnershipgraph.seeds.reader.report.ReadReport;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The page reader over HTTP, which says what it says on the command line. */
@RunningApi
class ReadPageTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FIELDS = """
            { language items { title kind projectAreas themes globalGoals swedishPartners { text slug }
              internationalPartners { text slug candidates } tags networks pairs years { start end } phase confidence
              problems { code text } } problems { code } }
            """;
    private static final String PAGE = """
            Svensk partner: Karlskrona kommun

            Karlskrona och Chortkiv, Ukraina

            I förberedelsefasen 2024-2025 möts lärare. Samarbetet ingår i nätverket för demokratisk resiliens.

            Projektområde
            EducationUrban planning
            Globala mål
            16 - Fredliga och inkluderande samhällen4 - God utbildning för alla
            Tema
            Human Rights
            Svensk partner
            Karlskrona kommunronneby kommun
            Internationell partner
            City of ChortkivKisumu West
            Etiketter
            demokrati, Ukraina,

            Falun and Kolomyia, Ukraine

            The two share how to clean water.

            Swedish partner
            Falu kommun
            International partner
            """;

    @LocalServerPort
    private int port;

    private final PageReader reader = PageReader.of(DataSet.read());

    @Test
    void readsTextAsTheCommandDoes() {
        var answer = ask("query($page: String) { readPage(text: $page) " + FIELDS + " }", PAGE);

        assertThat(answer).isEqualTo(asReported(reader.readText("text", PAGE)));
    }

    @Test
    void readsHtmlAsTheCommandDoes() {
        var html = "<html><body><p>" + PAGE.replace("\n\n", "</p><p>").replace("\n", "<br>") + "</p></body></html>";

        var answer = ask("query($page: String) { readPage(html: $page) " + FIELDS + " }", html);

        assertThat(answer).isEqualTo(asReported(reader.readHtml("html", html)));
        assertThat(answer.at("/items/0/globalGoals").toString()).isEqualTo("[16,4]");
    }

    @Test
    void tellsThatAPageIsEmpty() {
        var answer = ask("query($page: String) { readPage(text: $page) " + FIELDS + " }", " ");

        assertThat(answer.at("/problems/0/code").asString()).isEqualTo("empty");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 100})
    void costsAsMuchAsItIsLongAndOften(int times) {
        var aliases = new StringBuilder();
        for (int i = 0; i < times; i++) {
            aliases.append(" p").append(i).append(": readPage(text: $page) { language }");
        }
        var variables = Map.of("page", "Ord. ".repeat(400_000 / times));

        var refused = client().post("query($page: String) {" + aliases + "}", variables, "application/json");

        assertThat(refused.body()).contains("ask for smaller pages or fewer nested lists");
    }

    private JsonNode ask(String query, String page) {
        var response = client().post(query, Map.of("page", page), "application/json");
        return JSON.readTree(response.body()).at("/data/readPage");
    }

    /** What the command's JSON says of a page, as far as it is asked for here, with the schema's name of the language. */
    private static JsonNode asReported(ReadPage page) {
        var reported = JSON.readTree(new ReadReport(List.of(page)).json()).at("/pages/0");
        var expected = JSON.createObjectNode();
        expected.put("language", reported.get("language").asString().toUpperCase(java.util.Locale.ROOT));
        var items = expected.putArray("items");
        reported.get("items").forEach(item -> items.add(contractOf((ObjectNode) item)));
        var problems = expected.putArray("problems");
        reported.get("problems")
                .forEach(problem ->
                        problems.addObject().put("code", problem.get("code").asString()));
        return expected;
    }

    private static ObjectNode contractOf(ObjectNode item) {
        var contract = item.deepCopy();
        contract.retain(
                "title",
                "kind",
                "projectAreas",
                "themes",
                "globalGoals",
                "swedishPartners",
                "internationalPartners",
                "tags",
                "networks",
                "pairs",
                "years",
                "phase",
                "confidence",
                "problems");
        contract.get("swedishPartners").forEach(partner -> ((ObjectNode) partner).retain("text", "slug"));
        contract.get("internationalPartners")
                .forEach(partner -> ((ObjectNode) partner).retain("text", "slug", "candidates"));
        contract.get("problems").forEach(problem -> ((ObjectNode) problem).retain("code", "text"));
        return contract;
    }

    private GraphQlClient client() {
        return new GraphQlClient(port);
    }
}
