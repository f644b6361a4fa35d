package org.partnershipgraph.seeds.reader.page;

import java.util.List;

/** Recognizes the labels of facets, which markup sets apart from their values. */
public interface Labels {

    boolean isLabel(String text);

    /** As {@link #isLabel}, but not for words that may also head a paragraph. */
    boolean isUnmistakable(String text);

    /** As {@link #isLabel}, but only if no value follows it. */
    boolean isAlone(String text);

    /** The indexes in a line at which further labels begin, after the first text of the line. */
    List<Integer> furtherIn(String line);
}
