package org.partnershipgraph.seeds.reader.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.text.Language;

/**
 * What a page says.
 *
 * @param source the file or address it came from
 * @param language most of its prose is in, null if it has none
 * @param heading the name of the listing it is, such as {@code Swedish partner: X}
 * @param problems that concern the page as a whole
 * @param encoding of its bytes, null if it came as text
 */
public record ReadPage(
        String source,
        @Nullable Language language,
        List<ReadItem> items,
        @Nullable String heading,
        List<Problem> problems,
        @Nullable String encoding) {

    private static final String UNOPENED = "file-unopened";
    private static final String FAILED = "reader-failed";

    /** A page whose file could not be opened, whether or not it exists. */
    public static ReadPage unopened(String source, Path path, boolean exists) {
        var text = exists
                ? path + " could not be opened: check its permissions"
                : "there is no file or directory " + path + ": check the name";
        return unread(source, new Problem(UNOPENED, text, null));
    }

    /** A page on which the reader itself failed. */
    public static ReadPage failed(String source) {
        return unread(
                source, new Problem(FAILED, "the reader failed on this page: report it as a bug, with the page", null));
    }

    /** A page without items. */
    public static ReadPage unread(String source, Problem problem) {
        return new ReadPage(source, null, List.of(), null, List.of(problem), null);
    }

    /** Whether the file could be opened and the reader did not fail on it. */
    public boolean wasRead() {
        return problems.stream().map(Problem::code).noneMatch(Set.of(UNOPENED, FAILED)::contains);
    }
}
