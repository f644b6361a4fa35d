package org.partnershipgraph.persistence.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.SwedishStemmer;

/** Splits texts into words, all alike in number, and takes the endings off that a language has. */
class Stems {

    /** Words that are longer are split. */
    private static final int MAX_LENGTH = 100;

    private static final Analyzer NONE = analyzer(words -> words);
    private static final Analyzer SWEDISH =
            analyzer(words -> new ASCIIFoldingFilter(new SnowballFilter(words, new SwedishStemmer())));
    private static final Analyzer ENGLISH =
            analyzer(words -> new ASCIIFoldingFilter(new PorterStemFilter(new EnglishPossessiveFilter(words))));

    private Stems() {}

    static List<String> words(String text) {
        return split(NONE, text);
    }

    static List<String> swedish(String text) {
        return split(SWEDISH, text);
    }

    static List<String> english(String text) {
        return split(ENGLISH, text);
    }

    static String fold(String word) {
        var folded = new char[4 * word.length()];
        int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, folded, 0, word.length());
        return new String(folded, 0, length);
    }

    private static List<String> split(Analyzer analyzer, String text) {
        try (var stream = analyzer.tokenStream("", text)) {
            var words = new ArrayList<String>();
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Analyzer analyzer(UnaryOperator<TokenStream> filters) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new StandardTokenizer();
                words.setMaxTokenLength(MAX_LENGTH);
                return new TokenStreamComponents(words, filters.apply(words));
            }
        };
    }
}
