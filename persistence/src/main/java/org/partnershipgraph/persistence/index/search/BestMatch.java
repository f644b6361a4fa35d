package org.partnershipgraph.persistence.index.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.persistence.index.lucene.IndexDocuments;

/**
 * Collects alternative queries; a record gets the score of the best one that matches. A partnership also matches by its
 * projects.
 */
class BestMatch {

    private static final Query PROJECTS = new TermQuery(IndexDocuments.kind(Project.KIND));

    /** All documents except projects: in a block, a partnership follows its projects. */
    private static final BitSetProducer PARENTS = new QueryBitSetProducer(new BooleanQuery.Builder()
            .add(new MatchAllDocsQuery(), Occur.FILTER)
            .add(PROJECTS, Occur.MUST_NOT)
            .build());

    private final List<Query> clauses = new ArrayList<>();
    private final List<Query> projectClauses = new ArrayList<>();

    /** Gives the score to records that match. */
    void add(Query query, int score) {
        clauses.add(new BoostQuery(new ConstantScoreQuery(query), score));
    }

    /** Gives the score to partnerships with a project that matches. */
    void addByProjects(Query query, int score) {
        projectClauses.add(new BoostQuery(new ConstantScoreQuery(query), score));
    }

    Query query() {
        if (projectClauses.isEmpty()) {
            return new DisjunctionMaxQuery(clauses, 0);
        }
        var all = new ArrayList<>(clauses);
        all.add(byProjects());
        return new DisjunctionMaxQuery(all, 0);
    }

    private Query byProjects() {
        var projects = new BooleanQuery.Builder()
                .add(new DisjunctionMaxQuery(projectClauses, 0), Occur.MUST)
                .add(PROJECTS, Occur.FILTER)
                .build();
        return new ToParentBlockJoinQuery(projects, PARENTS, ScoreMode.Max);
    }
}
