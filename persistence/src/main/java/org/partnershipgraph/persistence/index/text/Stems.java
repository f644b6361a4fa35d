package org.partnershipgraph.persistence.index.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishMinimalStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.SwedishStemmer;

/** Splits texts into words and stems them. */
class Stems {

    /** Longer words are split. */
    private static final int MAX_LENGTH = 100;

    private static final Analyzer WORDS = analyzer(Stems::tokenizer, words -> words);
    private static final Analyzer SWEDISH = analyzer(
            KeywordTokenizer::new, word -> new ASCIIFoldingFilter(new SnowballFilter(word, new SwedishStemmer())));
    private static final Analyzer ENGLISH = analyzer(
            KeywordTokenizer::new,
            word -> new ASCIIFoldingFilter(new PorterStemFilter(new EnglishPossessiveFilter(word))));

    private static final Analyzer UNINFLECTED =
            analyzer(KeywordTokenizer::new, word -> new ASCIIFoldingFilter(new SwedishMinimalStemFilter(word)));

    private Stems() {}

    static List<String> words(String text) {
        return split(WORDS, text);
    }

    /** The stem of a word, without diacritics. */
    static String swedish(String word) {
        return split(SWEDISH, word).get(0);
    }

    /** The stem of a word, without diacritics. */
    static String english(String word) {
        return split(ENGLISH, word).get(0);
    }

    /** A Swedish word in the form that dictionaries have, without diacritics. */
    static String uninflected(String word) {
        return split(UNINFLECTED, word).get(0);
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

    private static Tokenizer tokenizer() {
        var words = new StandardTokenizer();
        words.setMaxTokenLength(MAX_LENGTH);
        return words;
    }

    private static Analyzer analyzer(Supplier<Tokenizer> tokenizer, UnaryOperator<TokenStream> filters) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = tokenizer.get();
                return new TokenStreamComponents(words, filters.apply(words));
            }
        };
    }
}
