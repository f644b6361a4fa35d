package org.partnershipgraph.persistence.engine;

import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** Answers {@code hello} and {@code $changeStream} as a member of a replica set, everything else as the built-in server. */
class ReplicaSetMember extends EngineBackend {

    private static final int NOT_PRIMARY = 10107;
    private static final Set<String> OF_ANY_MEMBER =
            Set.of("hello", "ismaster", "isMaster", "ping", "buildInfo", "endSessions", "killCursors");

    private final RecordedOplog changes = new RecordedOplog(this);
    private final Map<Long, RecordedOplog.Reader> readers = new ConcurrentHashMap<>();
    private final AtomicLong lastReader = new AtomicLong(1_000_000);
    private final Map<String, MongoServerError> refusals = new ConcurrentHashMap<>();
    private volatile String address = "";
    private volatile boolean isPrimary = true;

    ReplicaSetMember(MVStore store) {
        super(store);
        enableOplog();
    }

    void listensAt(String hostAndPort) {
        address = hostAndPort;
    }

    void isPrimary(boolean now) {
        isPrimary = now;
    }

    /** Answers a command with an error from now on. */
    void refuse(String command, MongoServerError error) {
        refusals.put(command, error);
    }

    void forget() {
        changes.forget();
    }

    @Override
    protected Oplog createOplog() {
        return changes;
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (!isPrimary && !OF_ANY_MEMBER.contains(command)) {
            throw new MongoServerError(NOT_PRIMARY, "NotWritablePrimary", "not primary");
        }
        var refusal = refusals.get(changeStream(query) == null ? command : "$changeStream");
        if (refusal != null) {
            throw refusal;
        }
        return switch (command) {
            case "hello", "ismaster", "isMaster" -> hello(super.handleCommand(channel, database, command, query));
            case "aggregate" -> {
                var stream = changeStream(query);
                yield stream == null
                        ? super.handleCommand(channel, database, command, query)
                        : open(database, query, stream);
            }
            case "getMore" -> {
                var reader = readers.get(((Number) query.get(command)).longValue());
                yield reader == null ? super.handleCommand(channel, database, command, query) : reader.next();
            }
            case "dropDatabase" -> {
                var answer = super.handleCommand(channel, database, command, query);
                changes.recordDropOf(database);
                yield answer;
            }
            default -> super.handleCommand(channel, database, command, query);
        };
    }

    private Document hello(Document answer) {
        answer.put("setName", ReplicaSet.NAME);
        answer.put("setVersion", 1);
        answer.put("hosts", List.of(address));
        answer.put("me", address);
        if (isPrimary) {
            answer.put("primary", address);
        }
        answer.put("ismaster", isPrimary);
        answer.put("isWritablePrimary", isPrimary);
        answer.put("secondary", !isPrimary);
        return answer;
    }

    private static @Nullable Document changeStream(Document aggregate) {
        return aggregate.get("pipeline") instanceof List<?> stages
                        && !stages.isEmpty()
                        && stages.get(0) instanceof Document first
                ? (Document) first.get("$changeStream")
                : null;
    }

    private Document open(String database, Document aggregate, Document stream) {
        var stages = ((List<?>) aggregate.get("pipeline"))
                .stream().skip(1).map(Document.class::cast).toList();
        var aggregation =
                Aggregation.fromPipeline(stages, this::resolveDatabase, resolveDatabase(database), null, changes);
        var id = lastReader.incrementAndGet();
        var reader = changes.read(id, database, aggregation, (Document) stream.get("resumeAfter"));
        readers.put(id, reader);
        return reader.first();
    }
}
