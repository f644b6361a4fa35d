package org.partnershipgraph.seeds.reader.page;

/** Recognizes the labels of facets, which markup sets apart from their values. */
public interface Labels {

    boolean isLabel(String text);

    /** As {@link #isLabel}, but not for words that may also head a paragraph. */
    boolean isUnmistakable(String text);
}
