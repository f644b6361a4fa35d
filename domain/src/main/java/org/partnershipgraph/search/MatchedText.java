package org.partnershipgraph.search;

/** A text that matches a word searched for, and where it stands. */
public record MatchedText(SearchField field, String text) {}
