package org.partnershipgraph.api.response;

import java.util.Locale;
import java.util.function.Supplier;
import org.partnershipgraph.api.answer.Answer;
import org.partnershipgraph.change.Changes;
import org.springframework.stereotype.Component;

/** The data of queries that the server runs itself, in the cache of answers. */
@Component
public class InternalAnswers {

    /** No client can ask for this type, so no request has such a key. */
    private static final String TYPE = "data";

    private final AnswerCache cache;
    private final Changes changes;
    private final CurrentDay today;

    InternalAnswers(AnswerCache cache, Changes changes, CurrentDay today) {
        this.cache = cache;
        this.changes = changes;
        this.today = today;
    }

    /**
     * Returns the data of a query in JSON, from the cache if it is there.
     *
     * @param query all that the data depends on, besides the language, the day and the revision
     * @param run runs the query, or throws if it has errors
     */
    public byte[] find(String query, Locale locale, Supplier<byte[]> run) {
        var revision = changes.revision().number();
        var key = new AnswerKey(false, query, locale, TYPE, today.date(), revision);
        var known = cache.find(key);
        if (known != null) {
            return known.bytes();
        }
        var data = run.get();
        cache.put(key, new Answer(TYPE, data));
        return data;
    }
}
