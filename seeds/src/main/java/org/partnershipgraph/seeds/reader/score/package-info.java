/** Measures how much of pages with known facts is read correctly. */
@NullMarked
package org.partnershipgraph.seeds.reader.score;

import org.jspecify.annotations.NullMarked;
