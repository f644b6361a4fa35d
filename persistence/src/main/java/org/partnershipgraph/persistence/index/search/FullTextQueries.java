package org.partnershipgraph.persistence.index.search;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.partnershipgraph.query.Kind;

/** What search finds, as a filter: nobody sees there how well something matches, so that what is misspelt does not. */
public class FullTextQueries {

    private FullTextQueries() {}

    /** Records of a kind that have every word of the text. */
    public static Query of(IndexSearcher searcher, Kind kind, String text) throws IOException {
        var asked = ParsedSearch.of(text);
        return asked.isEmpty()
                ? new MatchNoDocsQuery("no word")
                : SearchQueries.exact(searcher).of(asked, Set.of(kind));
    }
}
