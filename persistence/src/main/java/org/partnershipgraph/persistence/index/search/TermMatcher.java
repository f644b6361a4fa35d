package org.partnershipgraph.persistence.index.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** Which terms of a field match. */
sealed interface TermMatcher {

    /** Takes a term that the enumeration stands at. */
    interface Visitor {
        void visit(TermsEnum term) throws IOException;
    }

    void visit(Terms terms, Visitor visitor) throws IOException;

    /** Just these, in the order of their bytes. */
    record Exact(List<BytesRef> texts) implements TermMatcher {

        Exact(String text) {
            this(Set.of(text));
        }

        Exact(Set<String> texts) {
            this(texts.stream().map(BytesRef::new).sorted().toList());
        }

        @Override
        public void visit(Terms terms, Visitor visitor) throws IOException {
            var each = terms.iterator();
            for (var text : texts) {
                if (each.seekExact(text)) {
                    visitor.visit(each);
                }
            }
        }
    }

    /**
     * Those that begin with this and whose last word goes on. Where it does not, all words are in the text, which is
     * worth more, and in names and titles these would be looked up one after another.
     */
    record Beginning(BytesRef text, BytesRef goingOn) implements TermMatcher {

        /** What follows the space between words and comes before all that words are made of. */
        private static final String BEFORE_LETTERS = "!";

        Beginning(String text) {
            this(new BytesRef(text), new BytesRef(text + BEFORE_LETTERS));
        }

        @Override
        public void visit(Terms terms, Visitor visitor) throws IOException {
            var each = terms.iterator();
            if (each.seekCeil(goingOn) == TermsEnum.SeekStatus.END) {
                return;
            }
            do {
                if (!StringHelper.startsWith(each.term(), text)) {
                    return;
                }
                visitor.visit(each);
            } while (each.next() != null);
        }
    }

    /** Those one typing error away, or some whose beginning is. */
    record Misspelling(BytesRef word, CompiledAutomaton oneError) implements TermMatcher {

        Misspelling(String word, CompiledAutomaton oneError) {
            this(new BytesRef(word), oneError);
        }

        @Override
        public void visit(Terms terms, Visitor visitor) throws IOException {
            var each = oneError.getTermsEnum(terms);
            for (var term = each.next(); term != null; term = each.next()) {
                if (!term.equals(word)) {
                    visitor.visit(each);
                }
            }
        }
    }
}
