package org.partnershipgraph.persistence.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** Which terms of a field match. */
sealed interface Spelling {

    /** Takes a term that the enumeration stands at. */
    interface Visitor {
        void visit(TermsEnum term) throws IOException;
    }

    void visit(Terms terms, Visitor visitor) throws IOException;

    /** Just these, in the order of their bytes. */
    record Exact(List<BytesRef> texts) implements Spelling {

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

    /** Those that begin with this. */
    record Beginning(BytesRef text) implements Spelling {

        Beginning(String text) {
            this(new BytesRef(text));
        }

        @Override
        public void visit(Terms terms, Visitor visitor) throws IOException {
            var each = terms.iterator();
            if (each.seekCeil(text) == TermsEnum.SeekStatus.END) {
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

    /** Those at most one typing error away, or some whose beginning is. */
    record Misspelling(String word, CompiledAutomaton oneError) implements Spelling {

        @Override
        public void visit(Terms terms, Visitor visitor) throws IOException {
            var each = oneError.getTermsEnum(terms);
            while (each.next() != null) {
                visitor.visit(each);
            }
        }
    }
}
