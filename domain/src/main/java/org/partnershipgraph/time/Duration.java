package org.partnershipgraph.time;

/** How long something lasts: how many years, months or days it touches, its first and last one included. */
public record Duration(int amount, Precision unit) {}
