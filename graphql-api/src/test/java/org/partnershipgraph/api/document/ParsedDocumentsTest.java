package org.partnershipgraph.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ParsedDocumentsTest {

    private static final String QUERY = "{ a }";
    private static final Map<String, Object> HASH =
            Map.of("persistedQuery", Map.of("sha256Hash", SavedDocument.sha256(QUERY)));
    private static final PreparsedDocumentEntry VALID = new PreparsedDocumentEntry(Parser.parse(QUERY));
    private static final PreparsedDocumentEntry INVALID =
            new PreparsedDocumentEntry(List.of(ValidationError.newValidationError()
                    .validationErrorType(ValidationErrorType.FieldUndefined)
                    .build()));

    private final SavedDocuments saved = new SavedDocuments(new DocumentSettings(null, false, 10), new JsonMapper());
    private final ParsedDocuments parsed = new ParsedDocuments(saved);
    private final AtomicInteger validations = new AtomicInteger();

    @Test
    void areValidatedOnce() {
        ask(Map.of(), VALID);
        ask(Map.of(), VALID);
        assertThat(validations).hasValue(1);
    }

    @Test
    void areValidatedAgainIfInvalid() {
        ask(Map.of(), INVALID);
        ask(Map.of(), INVALID);
        assertThat(validations).hasValue(2);
    }

    @Test
    void areRegisteredOnlyIfValid() {
        ask(HASH, INVALID);
        assertThat(saved.findByText(QUERY)).isEmpty();
        ask(HASH, VALID);
        assertThat(saved.findByText(QUERY)).isPresent();
    }

    @Test
    void areRegisteredOnlyForClientsThatSendTheHash() {
        ask(Map.of(), VALID);
        assertThat(saved.findByText(QUERY)).isEmpty();
        ask(HASH, VALID);
        assertThat(saved.findByText(QUERY)).isPresent();
    }

    private void ask(Map<String, Object> extensions, PreparsedDocumentEntry result) {
        var input =
                ExecutionInput.newExecutionInput(QUERY).extensions(extensions).build();
        parsed.getDocumentAsync(input, asked -> {
            validations.incrementAndGet();
            return result;
        });
    }
}
