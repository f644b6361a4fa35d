/** Reads the arguments of a query before it runs, each once, and rejects invalid ones. */
@NullMarked
package org.partnershipgraph.api.argument;

import org.jspecify.annotations.NullMarked;
