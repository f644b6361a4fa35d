package org.partnershipgraph.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every error can be said in English and in Swedish, whatever the language of the system. */
class ErrorBundlesTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    /** Looked up by the name of a scalar, or of the format of a kind's keys. */
    private static final Pattern LOOKED_UP = Pattern.compile("expected\\.[A-Z]\\w*|format\\.\\w+");

    private static final Pattern USED = Pattern.compile(
            "(?:bad|ErrorText\\.of|Explanation\\.of|ValueFormat|form|tooLarge|requireFew)\\([^;]*?\"([a-z]+\\.[a-z-]+)\"");

    @ParameterizedTest
    @CsvSource({
        "Validation, en",
        "Validation, sv",
        "Parsing, en",
        "Parsing, sv",
        "Execution, en",
        "Execution, sv",
        "Scalars, sv"
    })
    void translateEveryMessageOfTheEngine(String bundle, String language) throws IOException {
        var originals = properties(bundle);
        var translations = properties(bundle + "_" + language);
        assertThat(translations.stringPropertyNames()).isEqualTo(originals.stringPropertyNames());
        for (var key : originals.stringPropertyNames()) {
            assertThat(argumentsOf(translations.getProperty(key)))
                    .as(key)
                    .isLessThanOrEqualTo(argumentsOf(originals.getProperty(key)));
        }
    }

    @Test
    void haveTheSameMessagesInBothLanguages() throws IOException {
        var english = properties("Errors_en");
        var swedish = properties("Errors_sv");
        assertThat(swedish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(argumentsOf(swedish.getProperty(key))).as(key).isEqualTo(argumentsOf(english.getProperty(key)));
        }
    }

    @Test
    void haveTheMessagesThatTheCodeUses() throws IOException {
        var messages = new TreeSet<>(properties("Errors_en").stringPropertyNames());
        messages.removeIf(key -> LOOKED_UP.matcher(key).matches());
        var used = usedInCode();
        used.removeIf(key -> LOOKED_UP.matcher(key).matches());
        assertThat(used).containsExactlyElementsOf(messages);
    }

    @Test
    void areNeverInTheLanguageOfTheSystem() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.GERMAN);
        try {
            assertThat(messages("{ nope }", Locale.ENGLISH)).containsExactly("Query has no field nope");
            assertThat(messages("{ nope }", SWEDISH)).containsExactly("Query har inget fält nope");
            assertThat(messages("{ a } }", SWEDISH))
                    .containsExactly("Ogiltig syntax på rad 1 kolumn 7: '}' får inte stå där");
            var longest = "a ".repeat(20_000);
            assertThat(messages("{ " + longest + "}", Locale.ENGLISH))
                    .containsExactly("The query has more than 15000 words and signs: ask for less at once");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> messages(String query, Locale locale) {
        var schema = new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse("type Query { a: String }"),
                        RuntimeWiring.newRuntimeWiring().build());
        var input = ExecutionInput.newExecutionInput(query).locale(locale).build();
        return GraphQL.newGraphQL(schema).build().execute(input).getErrors().stream()
                .map(GraphQLError::getMessage)
                .toList();
    }

    private static Set<String> usedInCode() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                USED.matcher(Files.readString(file)).results().forEach(result -> used.add(result.group(1)));
            }
        }
        return used;
    }

    private static int argumentsOf(String message) {
        return new MessageFormat(message).getFormatsByArgumentIndex().length;
    }

    private static Properties properties(String name) throws IOException {
        var file = "/i18n/" + name + ".properties";
        var properties = new Properties();
        try (var stream = Objects.requireNonNull(ErrorBundlesTest.class.getResourceAsStream(file), file);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
