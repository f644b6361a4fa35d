package org.partnershipgraph.persistence.index.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocSetQueryTest {

    private static final Query EVEN = new TermQuery(new Term("even", "true"));
    private static final Query MANY = new TermQuery(new Term("many", "true"));

    private DirectoryReader reader;
    private IndexSearcher searcher;

    /** Four segments of five documents, one of them with a document that is gone. */
    @BeforeEach
    void index() throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int i = 0; i < 20; i++) {
                var document = new Document();
                document.add(new StringField("number", String.valueOf(i), Store.YES));
                document.add(new StringField("even", String.valueOf(i % 2 == 0), Store.NO));
                document.add(new StringField("many", String.valueOf(i > 10), Store.NO));
                writer.addDocument(document);
                if (i % 5 == 4) {
                    writer.flush();
                }
            }
            writer.deleteDocuments(new Term("number", "16"));
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
    }

    @Test
    void isWhatTheQueryFinds() throws IOException {
        assertThat(reader.leaves()).hasSizeGreaterThan(1);
        assertThat(numbers(new DocSetQuery(searcher, EVEN)))
                .containsExactly("0", "2", "4", "6", "8", "10", "12", "14", "18");
        assertThat(numbers(new DocSetQuery(searcher, MANY)))
                .containsExactly("11", "12", "13", "14", "15", "17", "18", "19");
        assertThat(numbers(new DocSetQuery(searcher, new MatchNoDocsQuery()))).isEmpty();
    }

    @Test
    void combinesAsAnyQuery() throws IOException {
        var even = new DocSetQuery(searcher, EVEN);
        var many = new DocSetQuery(searcher, MANY);
        assertThat(numbers(combined(even, Occur.FILTER, many, Occur.FILTER))).containsExactly("12", "14", "18");
        assertThat(numbers(combined(many, Occur.FILTER, even, Occur.MUST_NOT)))
                .containsExactly("11", "13", "15", "17", "19");
    }

    @Test
    void isNoOtherThanItself() throws IOException {
        var even = new DocSetQuery(searcher, EVEN);
        assertThat(even).isEqualTo(even).isNotEqualTo(new DocSetQuery(searcher, EVEN));
        assertThat(even.ramBytesUsed()).isPositive();
    }

    private List<String> numbers(Query query) throws IOException {
        var numbers = new ArrayList<String>();
        for (var hit : searcher.search(query, 100).scoreDocs) {
            numbers.add(searcher.storedFields().document(hit.doc).get("number"));
        }
        assertThat(searcher.count(query)).isEqualTo(numbers.size());
        return numbers;
    }

    private static Query combined(Query one, Occur how, Query other, Occur otherwise) {
        return new BooleanQuery.Builder().add(one, how).add(other, otherwise).build();
    }
}
