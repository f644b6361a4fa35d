package org.partnershipgraph.api.mcp;

import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.Echo;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.request.RejectedRequestException;
import org.partnershipgraph.api.request.RejectionResponse;
import org.partnershipgraph.api.web.OriginCheck;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;

/** {@code /mcp}: the Model Context Protocol over HTTP, without sessions. */
@Controller
class McpController {

    private static final String VERSION = "MCP-Protocol-Version";

    /** Built by the first request: most servers are never asked by an assistant. */
    private final Supplier<MessageTransport> transport;

    private final OriginCheck origins;
    private final RejectionResponse rejection;

    McpController(AssistantServer server, OriginCheck origins, RejectionResponse rejection) {
        transport = SingletonSupplier.of(server::start);
        this.origins = origins;
        this.rejection = rejection;
    }

    @PostMapping(path = "/mcp", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> receive(HttpServletRequest request) throws IOException {
        requireOrigin(request);
        requireVersion(request.getHeader(VERSION));
        return transport
                .get()
                .receive(message(request))
                .map(McpController::answer)
                .orElseGet(() -> ResponseEntity.accepted().build());
    }

    @ExceptionHandler
    void reject(RejectedRequestException rejected, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        rejection.write(request, response, rejected);
    }

    private JSONRPCMessage message(HttpServletRequest request) throws IOException {
        var text = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return transport
                .get()
                .read(text)
                .orElseThrow(() -> RejectedRequestException.badRequest(ErrorText.of("mcp.message")));
    }

    private static ResponseEntity<Object> answer(Object response) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(response);
    }

    private void requireOrigin(HttpServletRequest request) {
        if (!origins.admits(request)) {
            var origin = String.valueOf(request.getHeader(HttpHeaders.ORIGIN));
            throw new RejectedRequestException(HttpStatus.FORBIDDEN, ErrorCode.ORIGIN_NOT_ALLOWED, rejectionOf(origin));
        }
    }

    /** No setting can name the origin that browsers send for files and sandboxed frames. */
    private static ErrorText rejectionOf(String origin) {
        return origin.equals("null") ? ErrorText.of("mcp.hidden-origin") : ErrorText.of("mcp.origin", Echo.cut(origin));
    }

    /** Clients that name no version have negotiated it before. */
    private void requireVersion(@Nullable String version) {
        var supported = transport.get().protocolVersions();
        if (version != null && !supported.contains(version)) {
            throw RejectedRequestException.badRequest(
                    ErrorText.of("mcp.version", Echo.cut(version), String.join(", ", supported)));
        }
    }
}
