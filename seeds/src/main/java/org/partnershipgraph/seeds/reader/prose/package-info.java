/**
 * What prose states: years, phases, networks, people and reference numbers. {@code ProseReader} is the entry point; years and
 * phases are read in {@code reader.time}.
 */
@NullMarked
package org.partnershipgraph.seeds.reader.prose;

import org.jspecify.annotations.NullMarked;
