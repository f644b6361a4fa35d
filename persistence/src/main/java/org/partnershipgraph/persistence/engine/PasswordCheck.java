package org.partnershipgraph.persistence.engine;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/** Rejects clients that do not know the password, which they send by the SASL mechanism PLAIN. The library has no users. */
@SuppressWarnings("FutureReturnValueIgnored") // A client that is gone misses only its own answer.
final class PasswordCheck extends ChannelInboundHandlerAdapter {

    /** Clients send these before they authenticate. */
    private static final Set<String> HANDSHAKE = Set.of("hello", "isMaster", "ismaster");

    private static final int UNAUTHORIZED = 13;
    private static final int AUTHENTICATION_FAILED = 18;

    private final byte[] password;
    private boolean isAuthenticated;

    PasswordCheck(String password) {
        this.password = password.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object request) {
        var command = command(request);
        if (request instanceof MongoMessage message && command.equals("saslStart")) {
            authenticate(context, message);
        } else if (isAuthenticated || HANDSHAKE.contains(command)) {
            context.fireChannelRead(request);
        } else if (request instanceof MongoMessage message) {
            reject(context, message, UNAUTHORIZED, "Unauthorized", "the built-in database requires a password");
        } else {
            context.close();
        }
    }

    /** The first handshake of a client has the form of a legacy query. */
    private static String command(Object request) {
        var document = request instanceof MongoMessage message
                ? message.getDocument()
                : request instanceof MongoQuery query ? query.getQuery() : new Document();
        return document.keySet().stream().findFirst().orElse("");
    }

    private void authenticate(ChannelHandlerContext context, MongoMessage request) {
        isAuthenticated = request.getDocument().get("payload") instanceof BinData payload
                && MessageDigest.isEqual(passwordIn(payload.getData()), password);
        if (isAuthenticated) {
            var reply = new Document("conversationId", 1)
                    .append("done", true)
                    .append("payload", new BinData(new byte[0]))
                    .append("ok", 1.0);
            context.writeAndFlush(reply(request, reply));
        } else {
            reject(context, request, AUTHENTICATION_FAILED, "AuthenticationFailed", "wrong password");
        }
    }

    /** The password follows the last of two zero bytes. */
    private static byte[] passwordIn(byte[] payload) {
        var text = new String(payload, StandardCharsets.UTF_8);
        return text.substring(text.lastIndexOf('\0') + 1).getBytes(StandardCharsets.UTF_8);
    }

    private static void reject(
            ChannelHandlerContext context, MongoMessage request, int code, String codeName, String message) {
        var error = new Document("ok", 0.0)
                .append("errmsg", message)
                .append("code", code)
                .append("codeName", codeName);
        context.writeAndFlush(reply(request, error)).addListener(ChannelFutureListener.CLOSE);
    }

    private static MongoMessage reply(MongoMessage request, Document document) {
        var header = new MessageHeader(0, request.getHeader().getRequestID());
        return new MongoMessage(request.getChannel(), header, document);
    }
}
