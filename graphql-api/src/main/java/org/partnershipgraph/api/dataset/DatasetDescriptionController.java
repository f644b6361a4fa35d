package org.partnershipgraph.api.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.partnershipgraph.api.answer.Answer;
import org.partnershipgraph.api.answer.AnswerWriter;
import org.partnershipgraph.api.web.PublicAddress;
import org.partnershipgraph.change.Changes;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** {@code /dataset.jsonld}: the description of the data set for catalogues and search engines. */
@Controller
class DatasetDescriptionController {

    private static final String JSON_LD = "application/ld+json";

    private final Changes changes;
    private final DatasetCoverage coverage;
    private final PublicAddress address;
    private final JsonMapper json;
    private final AnswerWriter writer;

    DatasetDescriptionController(
            Changes changes, DatasetCoverage coverage, PublicAddress address, JsonMapper json, AnswerWriter writer) {
        this.changes = changes;
        this.coverage = coverage;
        this.address = address;
        this.json = json;
        this.writer = writer;
    }

    @GetMapping("/dataset.jsonld")
    void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var description = new DatasetDescription(address.of("/dataset.jsonld"))
                .at(changes.revision())
                .covering(coverage.years(), coverage.countries())
                .distributedAs(Distribution.ALL, file -> address.of("/export/" + file))
                .withApi(address.of(""));
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=dataset.jsonld");
        var bytes = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(description);
        writer.writeIfNew(new Answer(JSON_LD, bytes), request, response);
    }
}
