package org.partnershipgraph.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** GraphiQL shows every question of the cookbook, and who asks it, in Swedish too. */
class CookbookTranslationTest {

    private static final Path COOKBOOK = Path.of("../docs/queries/README.md");
    private static final Path SWEDISH = Path.of("src/main/frontend/graphiql/questions.sv.json");
    private static final Pattern QUESTION = Pattern.compile("\\]\\((([a-z-]+)/[a-z-]+)\\.graphql\\)");

    @Test
    void translatesAllQuestionsAndNoOthers() throws IOException {
        var questions = QUESTION.matcher(Files.readString(COOKBOOK))
                .results()
                .flatMap(CookbookTranslationTest::folderAndFile)
                .distinct();
        assertThat(new JsonMapper().readTree(Files.readString(SWEDISH)).propertyNames())
                .containsExactlyInAnyOrderElementsOf(questions.toList());
    }

    private static Stream<String> folderAndFile(MatchResult question) {
        return Stream.of(question.group(2), question.group(1));
    }
}
