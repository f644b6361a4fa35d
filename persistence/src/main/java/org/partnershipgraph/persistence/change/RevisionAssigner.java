package org.partnershipgraph.persistence.change;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * RevisionRange changes that had no number when they were made: each once, whichever instances hear of them and however often.
 * For that the store notes, in one step with the numbers, up to which place in the server's report they were given.
 */
class RevisionAssigner {

    private static final Logger LOG = LoggerFactory.getLogger(RevisionAssigner.class);
    private static final int MOST_TRIES = 100;

    private final Revisions revisions;
    private final Checkpoints places;

    RevisionAssigner(Revisions revisions, Checkpoints places) {
        this.revisions = revisions;
        this.places = places;
    }

    /**
     * A number for each of the changes, which are known by their tokens and told in this order; those that had one given
     * to them before get the newest there is. Without a place at their end each gets one of its own.
     */
    List<Long> number(List<BsonDocument> changes, @Nullable Checkpoint end) {
        if (end == null) {
            return ofTheirOwn(changes);
        }
        for (int i = 0; i < MOST_TRIES; i++) {
            var numbers = unlessOvertaken(changes, end);
            if (numbers != null) {
                return numbers;
            }
        }
        LOG.warn(
                "The place in the server's report of changes could not be noted; others may number the same changes too");
        return ofTheirOwn(changes);
    }

    private List<Long> ofTheirOwn(List<BsonDocument> changes) {
        return numbers(revisions.take(changes.size())).toList();
    }

    /** Null where another instance has numbered some of them at the same time. */
    private @Nullable List<Long> unlessOvertaken(List<BsonDocument> changes, Checkpoint end) {
        var known = places.noted();
        var isOpen = changes.stream()
                .map(change -> known == null || known.isBefore(change))
                .toList();
        var done = Collections.frequency(isOpen, false);
        if (done == changes.size()) {
            return Collections.nCopies(done, revisions.newest().number());
        }
        var taken = places.take(changes.size() - done, known, end);
        return taken == null
                ? null
                : Stream.concat(Collections.nCopies(done, taken.first() - 1).stream(), numbers(taken))
                        .toList();
    }

    private static Stream<Long> numbers(RevisionRange taken) {
        return LongStream.range(taken.first(), taken.first() + taken.count()).boxed();
    }
}
