/**
 * Years and phases in prose. {@code StatedYears} reads the years of a sentence: {@code YearPoints} finds them, {@code
 * TimeExpressions} joins them to periods, {@code SentenceSubject} decides whose years they are, and {@code YearStatement}
 * holds what is stated of the project. {@code PhaseFinder} reads the phase.
 */
@NullMarked
package org.partnershipgraph.seeds.reader.time;

import org.jspecify.annotations.NullMarked;
