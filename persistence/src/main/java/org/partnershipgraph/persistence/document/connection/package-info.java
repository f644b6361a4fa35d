/**
 * The connection to the database: which server, built in or external, its timeouts, and errors while it is unavailable.
 */
@NullMarked
package org.partnershipgraph.persistence.document.connection;

import org.jspecify.annotations.NullMarked;
