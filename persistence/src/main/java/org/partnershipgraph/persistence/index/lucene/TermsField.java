package org.partnershipgraph.persistence.index.lucene;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.InvertableType;
import org.apache.lucene.document.StringField;
import org.jspecify.annotations.Nullable;

/**
 * All terms of a field in a document at once, because creating a Lucene field for each would cost more than the term.
 */
class TermsField extends Field {

    private final Collection<String> terms;

    TermsField(String name, Collection<String> terms) {
        super(name, StringField.TYPE_NOT_STORED);
        this.terms = terms;
    }

    @Override
    public InvertableType invertableType() {
        return InvertableType.TOKEN_STREAM;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream known) {
        var stream = known instanceof Each each ? each : new Each();
        stream.terms = terms.iterator();
        return stream;
    }

    private static class Each extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private Iterator<String> terms = Collections.emptyIterator();

        @Override
        public boolean incrementToken() {
            if (!terms.hasNext()) {
                return false;
            }
            clearAttributes();
            term.append(terms.next());
            return true;
        }
    }
}
