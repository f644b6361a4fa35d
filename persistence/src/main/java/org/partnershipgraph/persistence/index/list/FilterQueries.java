package org.partnershipgraph.persistence.index.list;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.join.JoinUtil;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.persistence.index.lucene.IndexDocuments;
import org.partnershipgraph.persistence.index.lucene.RecordKeys;
import org.partnershipgraph.persistence.index.search.FullTextQueries;
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Kind;

/** Turns filters into Lucene queries; values are terms as they are, never parsed. */
public class FilterQueries {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private final IndexSearcher searcher;
    private final JoinCache joins;

    public FilterQueries(IndexSearcher searcher, JoinCache joins) {
        this.searcher = searcher;
        this.joins = joins;
    }

    public IndexSearcher searcher() {
        return searcher;
    }

    public Query of(Kind kind, Filter filter) throws IOException {
        if (filter instanceof Filter.In in) {
            return in(kind, in);
        }
        if (filter instanceof Filter.Has has) {
            return new FieldExistsQuery(IndexDocuments.name(kind, has.field()));
        }
        if (filter instanceof Filter.Between between) {
            return IntPoint.newRangeQuery(IndexDocuments.name(kind, between.field()), between.from(), between.to());
        }
        if (filter instanceof Filter.Overlaps overlaps) {
            return overlaps.field() == Field.YEARS ? inYears(kind, overlaps) : overlapping(kind, overlaps);
        }
        if (filter instanceof Filter.Named named) {
            return named.likeness() == Filter.Likeness.CONTAINS
                    ? joins.of(searcher, kind, named, () -> new DocSetQuery(searcher, named(kind, named)))
                    : named(kind, named);
        }
        if (filter instanceof Filter.Mentions mentions) {
            return joins.of(searcher, kind, mentions, () -> new DocSetQuery(searcher, mentioning(kind, mentions)));
        }
        if (filter instanceof Filter.Linked linked) {
            return joins.of(searcher, kind, linked, () -> linked(kind, linked));
        }
        if (filter instanceof Filter.PartnerOf partner) {
            return joins.of(searcher, kind, partner, () -> new PartnerQuery(searcher).of(partnerKeys(partner)));
        }
        if (filter instanceof Filter.Called called) {
            return of(kind, called.filter());
        }
        if (filter instanceof Filter.And and) {
            return combined(kind, and.filters(), Occur.FILTER, all(kind));
        }
        if (filter instanceof Filter.Or or) {
            return combined(kind, or.filters(), Occur.SHOULD, null);
        }
        if (filter instanceof Filter.Not not) {
            return new BooleanQuery.Builder()
                    .add(all(kind), Occur.FILTER)
                    .add(of(kind, not.filter()), Occur.MUST_NOT)
                    .build();
        }
        return all(kind);
    }

    private static Query all(Kind kind) {
        return new TermQuery(new Term(IndexDocuments.KIND, kind.name()));
    }

    private static Query in(Kind kind, Filter.In in) {
        var field = IndexDocuments.name(kind, in.field());
        if (in.values().size() == 1) {
            return new TermQuery(new Term(field, in.values().iterator().next()));
        }
        return new TermInSetQuery(field, in.values().stream().map(BytesRef::new).toList());
    }

    private static Query overlapping(Kind kind, Filter.Overlaps overlaps) {
        return IntRange.newIntersectsQuery(
                IndexDocuments.name(kind, overlaps.field()), new int[] {overlaps.from()}, new int[] {overlaps.to()});
    }

    /** Every year of a range has a term, and years of four digits are in the order of their texts. */
    private static Query inYears(Kind kind, Filter.Overlaps overlaps) {
        int from = Math.max(overlaps.from(), FIRST_YEAR);
        int to = Math.min(overlaps.to(), LAST_YEAR);
        return from > to
                ? new MatchNoDocsQuery("no such year")
                : TermRangeQuery.newStringRange(
                        IndexDocuments.name(kind, Field.YEAR), String.valueOf(from), String.valueOf(to), true, true);
    }

    private Query mentioning(Kind kind, Filter.Mentions mentions) throws IOException {
        return FullTextQueries.of(searcher, kind, mentions.text());
    }

    private static Query named(Kind kind, Filter.Named named) {
        var term = new Term(IndexDocuments.name(kind, Field.NAME), named.text());
        return switch (named.likeness()) {
            case EQUALS -> new TermQuery(term);
            case STARTS_WITH -> new PrefixQuery(term);
            case CONTAINS -> new AutomatonQuery(term, containing(named.text()));
        };
    }

    private static Automaton containing(String text) {
        var anything = Automata.makeAnyString();
        var parts = Operations.concatenate(List.of(anything, Automata.makeString(text), anything));
        return Operations.determinize(parts, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }

    private List<String> partnerKeys(Filter.PartnerOf partner) throws IOException {
        return RecordKeys.of(searcher, of(Kind.MUNICIPALITY, partner.filter()), Integer.MAX_VALUE);
    }

    private Query linked(Kind kind, Filter.Linked linked) throws IOException {
        return JoinUtil.createJoinQuery(
                IndexDocuments.values(linked.kind(), linked.from()),
                true,
                IndexDocuments.name(kind, linked.to()),
                of(linked.kind(), linked.filter()),
                searcher,
                ScoreMode.None);
    }

    private Query combined(Kind kind, List<Filter> filters, Occur occur, @Nullable Query whereEmpty)
            throws IOException {
        if (filters.isEmpty() && whereEmpty != null) {
            return whereEmpty;
        }
        var query = new BooleanQuery.Builder();
        for (var filter : filters) {
            query.add(of(kind, filter), occur);
        }
        return query.build();
    }
}
