package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** GraphiQL starts in a browser, if there is one: its editor shows a query, and the panel the questions of the cookbook. */
@RunningApi
class GraphiQlBrowserTest {

    @LocalServerPort
    private int port;

    @TempDir
    private Path directory = Path.of("");

    @Test
    void showsAnEditorAndTheCookbook() throws Exception {
        var isBuilt = new ClassPathResource("pages/graphiql.html").exists();
        if (!isBuilt) {
            System.out.println("GraphiQL was not tested in a browser: the pages were left out");
        }
        assumeTrue(isBuilt);
        assertThat(Browser.in(directory, "GraphiQL was not tested").show("http://127.0.0.1:" + port + "/graphiql"))
                .contains("class=\"view-line\"")
                .contains("What did Umeå do, with whom and about what?");
    }
}
