package org.partnershipgraph.api.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials in the jar. */
class BillOfMaterialsIT {

    private static final Path JAR = Path.of("target/partnership-graph.jar");

    @Test
    void namesTheLibraries() throws IOException {
        var bill = bill();
        assertThat(bill.path("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(bill.path("components").findValuesAsString("purl"))
                .anyMatch(library -> library.startsWith("pkg:maven/com.graphql-java/graphql-java@"))
                .anyMatch(library -> library.startsWith("pkg:maven/org.mongodb/mongodb-driver-sync@"))
                .anyMatch(library -> library.startsWith("pkg:maven/org.apache.lucene/lucene-core@"));
    }

    private static JsonNode bill() throws IOException {
        try (var jar = new ZipFile(JAR.toFile());
                var content = jar.getInputStream(jar.getEntry("META-INF/sbom/application.cdx.json"))) {
            return new JsonMapper().readTree(content);
        }
    }
}
