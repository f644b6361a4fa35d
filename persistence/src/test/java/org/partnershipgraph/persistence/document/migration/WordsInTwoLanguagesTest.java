package org.partnershipgraph.persistence.document.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsInTwoLanguagesTest {

    private final Migration migration = new WordsInTwoLanguages();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        source      | {title: 'A page', kind: 'BLOG'} | {title: {en: 'A page'}, kind: 'BLOG'}
        source      | {title: {sv: 'En sida'}}        | {title: {sv: 'En sida'}}
        source      | {kind: 'BLOG'}                  | {kind: 'BLOG'}
        network     | {claims: [{value: '2023'}, {field: 'x'}]} | {claims: [{value: {en: '2023'}}, {field: 'x'}]}
        network     | {claims: [], slug: 'a'}         | {claims: [], slug: 'a'}
        partnership | {claims: [{value: '2023'}]}     | {claims: [{value: {en: '2023'}}]}
        partnership | {projects: [{title: {en: 'A'}, claims: [{value: 'b'}]}, {title: {en: 'C'}}]} | {projects: [{title: {en: 'A'}, claims: [{value: {en: 'b'}}]}, {title: {en: 'C'}}]}
        """)
    void makesEnglishWordsTextsThatLackTheirSwedishForm(String collection, String old, String converted) {
        var document = Document.parse(old);
        assertThat(migration.convert(collection, document)).isEqualTo(Document.parse(converted));
        assertThat(migration.collections()).contains(collection);
    }

    @ParameterizedTest
    @CsvSource({"source, title", "network, claims", "partnership, claims"})
    void leavesTheDocumentItIsGivenAlone(String collection, String field) {
        var document = new Document("title", "a").append("claims", List.of(new Document("value", "b")));
        var before = document.toJson();
        migration.convert(collection, document);
        assertThat(document.toJson()).as(field).isEqualTo(before);
    }
}
