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
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.index.lucene.IndexDocuments;
import org.partnershipgraph.persistence.index.lucene.IndexSnapshot;
import org.partnershipgraph.persistence.index.search.SearchQueries;
import org.partnershipgraph.query.Filter;

/** Turns filters into Lucene queries on a snapshot. Values become terms unchanged; nothing is parsed. */
public class FilterQueries {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private final IndexSnapshot snapshot;
    private final JoinCache joins;

    public FilterQueries(IndexSnapshot snapshot) throws IOException {
        this.snapshot = snapshot;
        joins = snapshot.derived(JoinCache.class, none -> new JoinCache());
    }

    public Query of(Kind<?> kind, Filter filter) throws IOException {
        if (filter instanceof Filter.All) {
            return all(kind);
        }
        if (filter instanceof Filter.And and) {
            return and(kind, and);
        }
        if (filter instanceof Filter.Or or) {
            return combine(kind, or.filters(), Occur.SHOULD);
        }
        if (filter instanceof Filter.Not not) {
            return not(kind, not);
        }
        if (filter instanceof Filter.Labelled labelled) {
            return of(kind, labelled.filter());
        }
        if (filter instanceof Filter.FullText
                || filter instanceof Filter.HasLinked
                || filter instanceof Filter.PartnerOf) {
            return joins.of(kind, filter, () -> join(kind, filter));
        }
        return ofFields(kind, filter);
    }

    private static Query all(Kind<?> kind) {
        return new TermQuery(IndexDocuments.kind(kind));
    }

    private Query and(Kind<?> kind, Filter.And and) throws IOException {
        return and.filters().isEmpty() ? all(kind) : combine(kind, and.filters(), Occur.FILTER);
    }

    private Query not(Kind<?> kind, Filter.Not not) throws IOException {
        return new BooleanQuery.Builder()
                .add(all(kind), Occur.FILTER)
                .add(of(kind, not.filter()), Occur.MUST_NOT)
                .build();
    }

    private Query combine(Kind<?> kind, List<Filter> filters, Occur occur) throws IOException {
        var query = new BooleanQuery.Builder();
        for (var filter : filters) {
            query.add(of(kind, filter), occur);
        }
        return query.build();
    }

    /** A query that runs another query when it is built. */
    private Query join(Kind<?> kind, Filter filter) throws IOException {
        if (filter instanceof Filter.FullText text) {
            return SearchQueries.filter(snapshot, kind, text.text());
        }
        if (filter instanceof Filter.HasLinked linked) {
            return linked(kind, linked);
        }
        if (filter instanceof Filter.PartnerOf partner) {
            var municipalities = snapshot.keys(of(Municipality.KIND, partner.filter()), Integer.MAX_VALUE);
            return new PartnerQuery(snapshot).of(municipalities);
        }
        throw new IllegalArgumentException("not a join: " + filter);
    }

    private Query linked(Kind<?> kind, Filter.HasLinked linked) throws IOException {
        return JoinUtil.createJoinQuery(
                IndexDocuments.values(linked.kind(), linked.from()),
                true,
                IndexDocuments.name(kind, linked.to()),
                of(linked.kind(), linked.filter()),
                snapshot,
                ScoreMode.None);
    }

    private static Query ofFields(Kind<?> kind, Filter filter) {
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
            return overlaps.field().equals(IndexField.YEARS) ? inYears(kind, overlaps) : overlapping(kind, overlaps);
        }
        if (filter instanceof Filter.NameMatches name) {
            return nameMatches(kind, name);
        }
        throw new IllegalArgumentException("no query for " + filter);
    }

    private static Query in(Kind<?> kind, Filter.In in) {
        var field = IndexDocuments.name(kind, in.field());
        if (in.values().size() == 1) {
            return new TermQuery(new Term(field, in.values().iterator().next()));
        }
        return new TermInSetQuery(field, in.values().stream().map(BytesRef::new).toList());
    }

    private static Query overlapping(Kind<?> kind, Filter.Overlaps overlaps) {
        return IntRange.newIntersectsQuery(
                IndexDocuments.name(kind, overlaps.field()), new int[] {overlaps.from()}, new int[] {overlaps.to()});
    }

    /** Every year of a range has a term, and terms of four digits are in the order of their years. */
    private static Query inYears(Kind<?> kind, Filter.Overlaps overlaps) {
        var field = IndexDocuments.name(kind, IndexField.YEAR);
        int from = Math.max(overlaps.from(), FIRST_YEAR);
        int to = Math.min(overlaps.to(), LAST_YEAR);
        return from > to
                ? new MatchNoDocsQuery("no such year")
                : TermRangeQuery.newStringRange(field, String.valueOf(from), String.valueOf(to), true, true);
    }

    private static Query nameMatches(Kind<?> kind, Filter.NameMatches name) {
        var term = new Term(IndexDocuments.name(kind, IndexField.NAME), name.text());
        return switch (name.mode()) {
            case EQUALS -> new TermQuery(term);
            case STARTS_WITH -> new PrefixQuery(term);
            case CONTAINS -> new AutomatonQuery(term, containing(name.text()));
        };
    }

    private static Automaton containing(String text) {
        var anything = Automata.makeAnyString();
        var parts = Operations.concatenate(List.of(anything, Automata.makeString(text), anything));
        return Operations.determinize(parts, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }
}
