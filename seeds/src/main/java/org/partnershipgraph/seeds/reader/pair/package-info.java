/** Who works with whom: titles, headings and sentences that name partners. */
@NullMarked
package org.partnershipgraph.seeds.reader.pair;

import org.jspecify.annotations.NullMarked;
