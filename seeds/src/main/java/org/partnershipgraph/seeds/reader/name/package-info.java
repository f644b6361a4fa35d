/** Names of places and countries, and the records that they stand for. */
@NullMarked
package org.partnershipgraph.seeds.reader.name;

import org.jspecify.annotations.NullMarked;
