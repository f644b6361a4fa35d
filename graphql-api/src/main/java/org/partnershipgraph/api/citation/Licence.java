package org.partnershipgraph.api.citation;

/**
 * A licence of the data set.
 *
 * @param name its identifier in the SPDX list
 * @param title what it is called and what it covers
 */
public record Licence(String name, String title, String address) {}
