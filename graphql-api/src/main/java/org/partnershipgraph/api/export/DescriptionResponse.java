package org.partnershipgraph.api.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.partnershipgraph.api.answer.Answer;
import org.partnershipgraph.api.answer.AnswerWriter;
import org.partnershipgraph.api.citation.BibTex;
import org.partnershipgraph.api.citation.DataPackage;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sends what describes exports. */
@Component
class DescriptionResponse {

    private final AnswerWriter writer;
    private final JsonMapper json;

    DescriptionResponse(AnswerWriter writer, JsonMapper json) {
        this.writer = writer;
        this.json = json;
    }

    /** Browsers show it. */
    void send(
            Description description,
            DescribedExport described,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setHeader(
                ExportResponse.REVISION, String.valueOf(described.citation().revision()));
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        var bytes = text(description, described).getBytes(StandardCharsets.UTF_8);
        writer.write(new Answer(description.mediaType(), bytes), request, response);
    }

    private String text(Description description, DescribedExport described) {
        var name = described.export().name();
        return switch (description) {
            case BIBTEX -> BibTex.of(described.citation(), name);
            case CITATION -> pretty(described.citation());
            case DATA_PACKAGE -> {
                var resources = List.of(described.resource());
                yield pretty(DataPackage.of(name, described.citation(), described.created(), resources));
            }
        };
    }

    private String pretty(Object value) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }
}
