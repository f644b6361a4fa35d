package org.partnershipgraph.seeds.reader.report;

/** The first and last line of an item on its page, counted from 1. */
public record LineRange(int first, int last) {}
