package org.partnershipgraph.api.dataset;

import org.partnershipgraph.api.web.PublicAddress;
import org.partnershipgraph.change.Changes;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** {@code /dataset.jsonld}: the description of the data set for catalogues and search engines. */
@Controller
class DatasetDescriptionController {

    private static final MediaType JSON_LD = MediaType.parseMediaType("application/ld+json");

    private final Changes changes;
    private final DatasetCoverage coverage;
    private final PublicAddress address;
    private final JsonMapper json;

    DatasetDescriptionController(Changes changes, DatasetCoverage coverage, PublicAddress address, JsonMapper json) {
        this.changes = changes;
        this.coverage = coverage;
        this.address = address;
        this.json = json;
    }

    @GetMapping("/dataset.jsonld")
    ResponseEntity<String> describe() {
        var description = new DatasetDescription(address.of("/dataset.jsonld"))
                .at(changes.revision())
                .covering(coverage.years(), coverage.countries())
                .distributedAs(Distribution.ALL, file -> address.of("/export/" + file))
                .withApi(address.of(""));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(JSON_LD)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=dataset.jsonld")
                .body(json.writerWithDefaultPrettyPrinter().writeValueAsString(description));
    }
}
