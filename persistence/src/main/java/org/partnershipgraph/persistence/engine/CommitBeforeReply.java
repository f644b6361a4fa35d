package org.partnershipgraph.persistence.engine;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import java.util.Collection;
import java.util.Set;
import org.partnershipgraph.persistence.engine.storage.GroupCommit;

/**
 * Holds the reply to a write back until the write is committed. It precedes the handler that runs the commands in the
 * pipeline: requests pass it on their way in, replies on their way out.
 */
@SuppressWarnings("FutureReturnValueIgnored") // The promise that comes with a reply carries its outcome.
final class CommitBeforeReply extends ChannelDuplexHandler {

    /** Every other command is treated as a write; a commit without changes costs nothing. */
    private static final Set<String> READS = Set.of(
            "hello",
            "isMaster",
            "ismaster",
            "ping",
            "buildInfo",
            "buildinfo",
            "find",
            "getMore",
            "killCursors",
            "count",
            "distinct",
            "listCollections",
            "listIndexes",
            "listDatabases",
            "endSessions");

    private final GroupCommit commits;
    private boolean isWriting;

    CommitBeforeReply(GroupCommit commits) {
        this.commits = commits;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object request) {
        isWriting = request instanceof MongoMessage message && mayWrite(message.getDocument());
        if (isWriting) {
            commits.write(() -> context.fireChannelRead(request));
        } else {
            context.fireChannelRead(request);
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object reply, ChannelPromise promise) {
        if (!isWriting) {
            context.write(reply, promise);
            return;
        }
        commits.whenCommitted(failure -> {
            if (failure == null) {
                context.writeAndFlush(reply, promise);
            } else {
                promise.setFailure(failure);
                context.close();
            }
        });
    }

    private static boolean mayWrite(Document command) {
        var name = command.keySet().iterator().next();
        if (name.equals("aggregate") && command.get("pipeline") instanceof Collection<?> stages) {
            return stages.stream().anyMatch(CommitBeforeReply::writes);
        }
        return !READS.contains(name);
    }

    private static boolean writes(Object stage) {
        return stage instanceof Document document && (document.containsKey("$out") || document.containsKey("$merge"));
    }
}
