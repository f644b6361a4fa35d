/** The items of a page: where each begins, what it is, what it says. */
@NullMarked
package org.partnershipgraph.seeds.reader.item;

import org.jspecify.annotations.NullMarked;
