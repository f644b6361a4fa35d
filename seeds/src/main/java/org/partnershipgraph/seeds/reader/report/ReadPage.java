package org.partnershipgraph.seeds.reader.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.text.Language;

/**
 * What a page says.
 *
 * @param source the file or address it came from
 * @param language most of its prose is in, null where it has none
 * @param heading the name of the listing it is, such as {@code Swedish partner: X}
 * @param problems that concern the page as a whole
 * @param encoding its bytes were in, null where it came as text
 */
public record ReadPage(
        String source,
        @Nullable Language language,
        List<ReadItem> items,
        @Nullable String heading,
        List<Problem> problems,
        @Nullable String encoding) {

    private static final String UNOPENED = "file-unopened";

    /** A page whose file could not be opened, though it may be there. */
    public static ReadPage unopened(String source, boolean exists) {
        var text = exists
                ? "the file could not be opened: look at its permissions"
                : "there is no such file or directory: look at the name";
        var problem = new Problem(UNOPENED, text, null);
        return new ReadPage(source, null, List.of(), null, List.of(problem), null);
    }

    public boolean wasOpened() {
        return problems.stream().noneMatch(problem -> problem.code().equals(UNOPENED));
    }
}
