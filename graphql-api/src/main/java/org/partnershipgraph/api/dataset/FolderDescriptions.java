package org.partnershipgraph.api.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.partnershipgraph.api.citation.BibTex;
import org.partnershipgraph.api.citation.Citation;
import org.partnershipgraph.api.citation.Citations;
import org.partnershipgraph.api.citation.DataPackage;
import org.partnershipgraph.api.citation.DataResource;
import org.partnershipgraph.api.schema.PrintedSchema;
import org.partnershipgraph.change.Revision;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a folder says about its files, for people and for programs. */
@Component
class FolderDescriptions {

    private static final String NAME = "partnership-graph";

    private final Citations citations;
    private final DatasetCoverage coverage;
    private final PrintedSchema schema;
    private final JsonMapper json;

    FolderDescriptions(Citations citations, DatasetCoverage coverage, PrintedSchema schema, JsonMapper json) {
        this.citations = citations;
        this.coverage = coverage;
        this.schema = schema;
        this.json = json;
    }

    void write(Path folder, String address, Revision revision, List<DataResource> resources) throws IOException {
        var citation = citations.ofAll(address, revision, Locale.ENGLISH);
        for (var file : List.of("README.md", "README.sv.md", "CITATION.cff")) {
            write(folder, file, filled(file, citation));
        }
        for (var file : List.of("LICENSE", "NOTICE")) {
            write(folder, file, text(file));
        }
        write(folder, "citation.bib", BibTex.of(citation, NAME));
        write(folder, "schema.graphql", schema.text());
        writeJson(folder, "dataset.jsonld", describe(address, revision));
        var created = Objects.requireNonNull(revision.updatedAt(), "the data set is empty");
        writeJson(folder, "datapackage.json", DataPackage.of(NAME, citation, created, resources));
    }

    private Object describe(String address, Revision revision) {
        return new DatasetDescription(address + "dataset.jsonld")
                .at(revision)
                .covering(coverage.years(), coverage.countries())
                .distributedAs(Distribution.OPEN, file -> address + "en/" + file)
                .withoutApi();
    }

    private static String filled(String file, Citation citation) throws IOException {
        return text(file)
                .replace("{title}", citation.title())
                .replace("{revision}", String.valueOf(citation.revision()))
                .replace("{day}", citation.readOn().toString());
    }

    private static String text(String file) throws IOException {
        return new ClassPathResource("dataset/" + file).getContentAsString(StandardCharsets.UTF_8);
    }

    private void writeJson(Path folder, String file, Object content) throws IOException {
        write(folder, file, json.writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n");
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
