package org.partnershipgraph.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.api.RunningApi;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Addresses that lead nowhere, and what their readers can do. */
@RunningApi
class ErrorPagesTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/municipality/nowhere",
                "/partnership/nowhere",
                "/partnership/karlskrona-chortkiv/nowhere",
                "/network/nowhere",
                "/country/QQ",
                "/goal/18",
                "/goal/peace",
                "/source/nowhere"
            })
    void saysThatThereIsNothing(String address) throws Exception {
        var response = client().get(address);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        var page = client().show(address);
        assertThat(page.select("h1").text()).isEqualTo("There is nothing at this address");
        assertThat(page.select("form.search, a:contains(To the front page)")).hasSize(2);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void suggestsRecordsWithNamesThatAreNear() throws Exception {
        var near = client().show("/municipality/karlskorna").select("#near ~ ul a");
        assertThat(near.first().text()).isEqualTo("Karlskrona");
        assertThat(near.first().attr("href")).isEqualTo("../municipality/karlskrona");
    }

    @Test
    void namesTheKindsOfSuggestions() throws Exception {
        var page = client().show("/municipality/borlange-energy");
        assertThat(page.select("#near ~ ul li").eachText()).contains("Borlänge Energi Company");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/goal/18", "/goal/0", "/goal/016"})
    void suggestsNothingForNumbers(String address) throws Exception {
        assertThat(client().show(address).select("#near")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /?colour=blue                 | The address has the parameter “colour”, which this page does not know. Leave it out.
            /municipality/umea?colour=blue| The address has the parameter “colour”, which this page does not know. Leave it out.
            /networks?goal=16             | The address has the parameter “goal”, which this page does not know. Leave it out.
            /projects?lang=de             | The language “de” is not available. Choose en or sv.
            /projects?goal=peace          | “Global goal” is “peace”: give a whole number.
            /projects?goal=18             | “Global goal” is not the number of a global goal: 1 to 17
            /projects?from=soon           | “Under way from” is “soon”: give a whole number.
            /partnerships?country=XX      | There is no “XX” under “Country”.
            /partnerships?country=kenya   | “Country” is not a country code of two capital letters such as SE
            /partnerships?network=nowhere | There is no “nowhere” under “Network”.
            /partnerships?theme=nowhere   | There is no “nowhere” under “Theme”.
            /partnerships?after=nonsense  | This place in the list no longer exists. Begin at its first page.
            /search?q=Umea&after=nonsense | This place in the list no longer exists. Begin at its first page.
            /partnerships?from=2020&to=2010 | “Years” goes from 2020 to 2010
            /municipalities?from=2020&to=2010 | “Years” goes from 2020 to 2010
            """)
    void explainsAddressesThatCannotBeUnderstood(String address, String reason) throws Exception {
        assertThat(client().get(address).statusCode()).isEqualTo(400);
        var page = client().show(address);
        assertThat(page.select("h1").text()).isEqualTo("This address cannot be understood");
        assertThat(page.select(".lead")).hasSize(1);
        assertThat(page.select(".lead").text()).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?q=%ff", "/search?q=%e4", "/partnerships?country=%C3", "/municipality/umea?lang=%ff"})
    void explainsAddressesThatCannotBeDecoded(String address) throws Exception {
        assertThat(client().get(address).statusCode()).isEqualTo(400);
        var page = client().show(address);
        assertThat(page.select("h1").text()).isEqualTo("This address cannot be understood");
        assertThat(page.select(".lead").text())
                .isEqualTo("The address has characters that cannot be read, such as %ff.");
    }

    @Test
    void givesNoWrongReasonForParametersWithoutNames() throws Exception {
        var page = client().show("/?=x");
        assertThat(page.select("h1").text()).isEqualTo("This address cannot be understood");
        assertThat(page.select(".lead")).isEmpty();
    }

    @Test
    void showsHostileAddressesAsText() throws Exception {
        var page = client().show("/partnerships?from=%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select(".lead").text()).contains("<script>alert(1)</script>");
    }

    @Test
    void leavesErrorsOfTheApiInJson() throws Exception {
        assertThat(client().get("/graphql?documentId=nowhere").body()).startsWith("{\"errors\":");
    }

    private PageClient client() {
        return new PageClient(port);
    }
}
