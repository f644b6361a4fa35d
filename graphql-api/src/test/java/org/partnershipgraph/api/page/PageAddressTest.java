package org.partnershipgraph.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAddressTest {

    @ParameterizedTest
    @CsvSource({
        "/, ./goal/4",
        "/projects, ./goal/4",
        "/municipality/umea, ../goal/4",
        "/partnership/umea-kajiado/waste, ../../goal/4"
    })
    void linksRelatively(String path, String link) {
        assertThat(new PageAddress(path, Map.of()).to("/goal/4")).isEqualTo(link);
    }

    @Test
    void encodesParametersAndLeavesOutEmptyOnes() {
        assertThat(new PageAddress("/", Map.of()).to("/projects", "text", "å & {1}?", "country", "", "goal", "4"))
                .isEqualTo("./projects?text=%C3%A5%20%26%20%7B1%7D%3F&goal=4");
    }

    @Test
    void leavesThePathAsItIs() {
        assertThat(new PageAddress("/municipality/ume%C3%A5", Map.of()).to("/municipality/ume%C3%A5", "lang", "sv"))
                .isEqualTo("../municipality/ume%C3%A5?lang=sv");
    }

    @Test
    void changesParameters() {
        var address = new PageAddress("/projects", Map.of("goal", List.of(" 4 ", "5")));
        assertThat(address.parameter("goal")).isEqualTo("4");
        assertThat(address.with(Map.of("goal", "7"))).containsExactly("goal", "7");
    }

    @ParameterizedTest
    @CsvSource({"/municipality/ume%C3%A5, umeå", "/partnership/homa-bay, homa bay", "/, ''", "/x/%3C, ''"})
    void knowsTheLastWordsOfItsPath(String path, String words) {
        assertThat(new PageAddress(path, Map.of()).lastWords()).isEqualTo(words);
    }
}
