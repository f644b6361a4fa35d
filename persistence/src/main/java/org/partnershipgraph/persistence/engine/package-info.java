/**
 * A MongoDB-compatible server inside the application, on loopback, which keeps its data in one file or in memory.
 * mongo-java-server speaks the wire protocol and H2's MVStore keeps the documents; this package joins the two so that
 * an acknowledged write survives the death of the process and a query finds its index.
 */
@NullMarked
package org.partnershipgraph.persistence.engine;

import org.jspecify.annotations.NullMarked;
