package org.partnershipgraph.persistence.index.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.persistence.index.lucene.SearchFields;

/** What each document of a segment is worth: as much as the best that it matches. */
class SegmentScores {

    private final FixedBitSet documents;
    /** By document, once one of them is worth something. */
    private int[] worths = {};

    private SegmentScores(int size) {
        documents = new FixedBitSet(size);
    }

    static SegmentScores of(LeafReader segment, List<ScoredTerms> matches) throws IOException {
        var own = new SegmentScores(segment.maxDoc());
        var toWhole = new SegmentScores(segment.maxDoc());
        for (var match : matches) {
            var terms = segment.terms(match.field());
            if (terms != null) {
                var documents = new Documents(match, own, toWhole);
                match.spelling().visit(terms, documents::visit);
            }
        }
        own.raiseWholes(segment, toWhole);
        return own;
    }

    /** Goes on to those that are worth something. */
    DocIdSetIterator iterator() {
        return new BitSetIterator(documents, documents.approximateCardinality());
    }

    boolean isEmpty() {
        return documents.nextSetBit(0) == DocIdSetIterator.NO_MORE_DOCS;
    }

    int worth(int document) {
        return worths.length == 0 ? 0 : worths[document];
    }

    private void prepare() {
        if (worths.length == 0) {
            worths = new int[documents.length()];
        }
    }

    private void raise(int document, int worth) {
        int known = worths[document];
        if (worth <= known) {
            return;
        }
        worths[document] = worth;
        if (known == 0) {
            documents.set(document);
        }
    }

    private void raiseWholes(LeafReader segment, SegmentScores parts) throws IOException {
        if (parts.worths.length == 0) {
            return;
        }
        prepare();
        var wholes = DocValues.getNumeric(segment, SearchFields.WHOLE);
        var each = parts.iterator();
        for (int part = each.nextDoc(); part != DocIdSetIterator.NO_MORE_DOCS; part = each.nextDoc()) {
            if (wholes.advanceExact(part)) {
                raise(part + (int) wholes.longValue(), parts.worth(part));
            }
        }
    }

    /** The documents of a match's terms, one term after another. */
    private static class Documents {

        private final ScoredTerms match;
        private final SegmentScores own;
        private final SegmentScores toWhole;
        private @Nullable PostingsEnum postings;

        Documents(ScoredTerms match, SegmentScores own, SegmentScores toWhole) {
            this.match = match;
            this.own = own;
            this.toWhole = toWhole;
        }

        void visit(TermsEnum term) throws IOException {
            postings = term.postings(postings, PostingsEnum.NONE);
            own.prepare();
            if (match.worthToWhole() > 0) {
                toWhole.prepare();
                raiseBoth(postings, match.worth(), match.worthToWhole());
            } else {
                raise(postings, match.worth());
            }
        }

        private void raise(PostingsEnum documents, int worth) throws IOException {
            for (int one = documents.nextDoc(); one != DocIdSetIterator.NO_MORE_DOCS; one = documents.nextDoc()) {
                own.raise(one, worth);
            }
        }

        private void raiseBoth(PostingsEnum documents, int worth, int worthToWhole) throws IOException {
            for (int one = documents.nextDoc(); one != DocIdSetIterator.NO_MORE_DOCS; one = documents.nextDoc()) {
                own.raise(one, worth);
                toWhole.raise(one, worthToWhole);
            }
        }
    }
}
