package org.partnershipgraph.api.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ErrorText;
import org.springframework.context.i18n.LocaleContextHolder;
import reactor.core.publisher.Mono;

/** Passes messages to the server of the SDK, whose own servlet would answer malformed ones with a stack trace. */
class MessageTransport implements McpStatelessServerTransport {

    private final McpJsonMapper json;
    private @Nullable McpStatelessServerHandler handler;

    MessageTransport(McpJsonMapper json) {
        this.json = json;
    }

    @Override
    public void setMcpHandler(McpStatelessServerHandler handler) {
        this.handler = handler;
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }

    /** The response to a request; empty for other messages, which have none. */
    Optional<JSONRPCResponse> receive(JSONRPCMessage message) {
        var server = Objects.requireNonNull(handler);
        if (message instanceof JSONRPCRequest request) {
            return Optional.of(answer(server, request));
        }
        if (message instanceof JSONRPCNotification notification) {
            server.handleNotification(McpTransportContext.EMPTY, notification).block();
        }
        return Optional.empty();
    }

    /** The message in a text; empty if there is none. */
    Optional<JSONRPCMessage> read(String text) {
        try {
            return Optional.of(McpSchema.deserializeJsonRpcMessage(json, text));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Tools report failures themselves, so what fails here are the parameters of the request. */
    private static JSONRPCResponse answer(McpStatelessServerHandler server, JSONRPCRequest request) {
        try {
            var response =
                    server.handleRequest(McpTransportContext.EMPTY, request).block();
            return Objects.requireNonNull(response);
        } catch (RuntimeException e) {
            var message = ErrorText.of("mcp.parameters").in(LocaleContextHolder.getLocale());
            return JSONRPCResponse.error(request.id(), new JSONRPCError(ErrorCodes.INVALID_PARAMS, message));
        }
    }
}
