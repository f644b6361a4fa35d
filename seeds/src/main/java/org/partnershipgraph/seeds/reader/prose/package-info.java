/**
 * What prose states: years, phases, networks, people and reference numbers. {@code ProseReader} is the entry point. It reads
 * years through {@code StatedYears}: {@code YearPoints} finds them, {@code TimeExpressions} joins them to periods,
 * {@code SentenceSubject} decides whose years they are, and {@code YearStatement} holds what is stated of the project.
 */
@NullMarked
package org.partnershipgraph.seeds.reader.prose;

import org.jspecify.annotations.NullMarked;
