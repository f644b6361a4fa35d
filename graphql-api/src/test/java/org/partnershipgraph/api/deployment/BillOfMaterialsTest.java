package org.partnershipgraph.api.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials in the jar, which Maven writes. */
@EnabledIfSystemProperty(named = "surefire.real.class.path", matches = ".+", disabledReason = "Maven does not run this")
class BillOfMaterialsTest {

    @Test
    void namesTheLibrariesAndDiffersInNoBuildOfACommit() throws IOException {
        var bill = bill();
        assertThat(bill.path("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(bill.path("components").findValuesAsString("purl"))
                .anyMatch(library -> library.startsWith("pkg:maven/com.graphql-java/graphql-java@"))
                .anyMatch(library -> library.startsWith("pkg:maven/org.mongodb/mongodb-driver-sync@"))
                .anyMatch(library -> library.startsWith("pkg:maven/org.apache.lucene/lucene-core@"));
        assertThat(bill.has("serialNumber")).isFalse();
    }

    private static JsonNode bill() throws IOException {
        try (var content = new ClassPathResource("META-INF/sbom/application.cdx.json").getInputStream()) {
            return new JsonMapper().readTree(content);
        }
    }
}
