/** The items of a page: where each begins, what kind it is, and what it says. */
@NullMarked
package org.partnershipgraph.seeds.reader.item;

import org.jspecify.annotations.NullMarked;
