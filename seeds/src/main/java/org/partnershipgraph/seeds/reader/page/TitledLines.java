package org.partnershipgraph.seeds.reader.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A title and the lines below it.
 *
 * @param title null if the page lost it
 */
public record TitledLines(@Nullable Line title, List<Line> body) {

    public TitledLines {
        body = List.copyOf(body);
    }

    /** The title as one sentence, and the sentences of the body. */
    public Stream<Sentence> sentences() {
        var ofBody = body.stream()
                .flatMap(line -> Sentences.of(line.text()).stream().map(text -> new Sentence(text, line.number())));
        return title == null ? ofBody : Stream.concat(Stream.of(new Sentence(title.text(), title.number())), ofBody);
    }

    public record Sentence(String text, int line) {}
}
