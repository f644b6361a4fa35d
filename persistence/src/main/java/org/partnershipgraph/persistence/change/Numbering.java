package org.partnershipgraph.persistence.change;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Numbers changes that had no number when they were made: each once, whichever instances hear of them and however often.
 * For that the store notes, in one step with the numbers, up to which place in the server's report they were given.
 */
class Numbering {

    private final Revisions revisions;

    Numbering(Revisions revisions) {
        this.revisions = revisions;
    }

    /**
     * A number for each of the changes, which are known by their tokens and told in this order; those that had one given
     * to them before get the newest there is. Without a place at their end each gets one of its own.
     */
    List<Long> number(List<BsonDocument> changes, @Nullable Place end) {
        if (end == null) {
            return numbers(revisions.take(changes.size())).toList();
        }
        List<Long> numbers = null;
        while (numbers == null) {
            numbers = unlessOvertaken(changes, end);
        }
        return numbers;
    }

    /** Null where another instance has numbered some of them at the same time. */
    private @Nullable List<Long> unlessOvertaken(List<BsonDocument> changes, Place end) {
        var known = revisions.place();
        var isOpen = changes.stream()
                .map(change -> known == null || known.isBefore(change))
                .toList();
        var done = Collections.frequency(isOpen, false);
        if (done == changes.size()) {
            return Collections.nCopies(done, revisions.newest().number());
        }
        var taken = revisions.take(changes.size() - done, known, end);
        return taken == null
                ? null
                : Stream.concat(Collections.nCopies(done, taken.first() - 1).stream(), numbers(taken))
                        .toList();
    }

    private static Stream<Long> numbers(Numbers taken) {
        return LongStream.range(taken.first(), taken.first() + taken.count()).boxed();
    }
}
