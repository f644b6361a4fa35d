package org.partnershipgraph.api.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.partnershipgraph.api.answer.Answer;
import org.partnershipgraph.api.answer.AnswerWriter;
import org.partnershipgraph.api.export.run.BrokenExportException;
import org.partnershipgraph.api.export.run.Export;
import org.partnershipgraph.api.export.run.OpenExport;
import org.partnershipgraph.api.request.QueryLimits;
import org.partnershipgraph.api.request.TimedResponse;
import org.partnershipgraph.change.Changes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends exports: those of one page as other answers are, longer ones while their pages are being read. */
@Component
class ExportResponse {

    private static final Logger LOG = LoggerFactory.getLogger(ExportResponse.class);
    /** The revision of the data at the beginning, and after a streamed file in a trailer that at the end. */
    static final String REVISION = "Dataset-Revision";

    private static final String REVISION_AT_END = "Dataset-Revision-At-End";

    private final AnswerWriter writer;
    private final Changes changes;
    private final ExportLinks links;
    private final QueryLimits limits;
    private final LongExports longExports;

    ExportResponse(
            AnswerWriter writer, Changes changes, ExportLinks links, QueryLimits limits, LongExports longExports) {
        this.writer = writer;
        this.changes = changes;
        this.links = links;
        this.limits = limits;
        this.longExports = longExports;
    }

    void send(OpenExport open, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(REVISION, String.valueOf(open.revision()));
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, disposition(open.export()).toString());
        links.add(open.export(), request, response);
        response.addHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        if (open.isWhole()) {
            var bytes = new ByteArrayOutputStream();
            open.writeTo(bytes);
            var answer = new Answer(open.export().format().mediaType(), bytes.toByteArray());
            writer.write(answer, request, response);
            return;
        }
        longExports.run(open.export(), () -> stream(open, request, response));
    }

    private static ContentDisposition disposition(Export export) {
        var file = export.name() + "." + export.format().suffix();
        var type = export.format().isDownload() ? ContentDisposition.attachment() : ContentDisposition.inline();
        return type.filename(file, StandardCharsets.UTF_8).build();
    }

    /** If a page fails once the client has a part of the file, the connection breaks off, so that it seems complete to nobody. */
    private void stream(OpenExport open, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(open.export().format().mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        TimedResponse.allow(response, limits.export());
        response.setHeader(HttpHeaders.TRAILER, REVISION_AT_END);
        response.setTrailerFields(
                () -> Map.of(REVISION_AT_END, String.valueOf(changes.revision().number())));
        try {
            open.writeTo(response.getOutputStream());
        } catch (BrokenExportException e) {
            if (!response.isCommitted()) {
                response.resetBuffer();
                throw e.reason();
            }
            LOG.warn("Broke off the export {}: {}", open.export().name(), e.getMessage());
            throw e;
        }
    }
}
