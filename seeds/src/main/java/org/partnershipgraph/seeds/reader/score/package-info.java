/** Accuracy of the page reader on pages with known facts. */
@NullMarked
package org.partnershipgraph.seeds.reader.score;

import org.jspecify.annotations.NullMarked;
