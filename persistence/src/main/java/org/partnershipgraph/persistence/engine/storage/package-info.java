/** What the built-in server stores, and how: documents and indexes as maps of H2's MVStore, group commits, one file. */
@NullMarked
package org.partnershipgraph.persistence.engine.storage;

import org.jspecify.annotations.NullMarked;
