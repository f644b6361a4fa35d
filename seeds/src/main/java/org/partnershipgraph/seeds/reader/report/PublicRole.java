package org.partnershipgraph.seeds.reader.report;

/**
 * A person whom a page quotes or names in a public role.
 *
 * @param line of the page, counted from 1
 */
public record PublicRole(String name, String role, int line) {}
