/**
 * A MongoDB-compatible server inside the application, on loopback, which keeps its data in one file or in memory.
 * mongo-java-server speaks the wire protocol and H2's MVStore keeps the documents; this package combines them so that
 * acknowledged writes survive a crash of the process and queries use indexes.
 */
@NullMarked
package org.partnershipgraph.persistence.engine;

import org.jspecify.annotations.NullMarked;
