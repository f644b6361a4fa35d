package org.partnershipgraph.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.partnershipgraph.api.RunningApi;
import org.partnershipgraph.api.execution.QueryRunner;
import org.springframework.beans.factory.annotation.Autowired;

/** Every document of the application fits the schema, and finds something with the values of its variables file. */
@RunningApi
class BundledDocumentsTest {

    @Autowired
    private SavedDocuments documents;

    @Autowired
    private QueryRunner queries;

    @TestFactory
    List<DynamicTest> runs() {
        return documents.all().stream()
                .map(document -> DynamicTest.dynamicTest(String.valueOf(document.name()), () -> runs(document)))
                .toList();
    }

    private void runs(SavedDocument document) {
        var response = queries.run(document.text(), document.variables(), Locale.ENGLISH);
        assertThat(response.getErrors()).isEmpty();
        assertThat(response.<Object>getData()).isNotNull();
    }
}
