package org.partnershipgraph.seeds.reader.report;

/**
 * Where a fact was read.
 *
 * @param field the field of the item it went into
 * @param line the line of the page, counted from 1
 * @param confidence how sure it is, 0 to 1
 */
public record Evidence(String field, String value, int line, double confidence) {}
