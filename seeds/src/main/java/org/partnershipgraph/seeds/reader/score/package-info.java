/** How much of pages with known facts is read right. */
@NullMarked
package org.partnershipgraph.seeds.reader.score;

import org.jspecify.annotations.NullMarked;
