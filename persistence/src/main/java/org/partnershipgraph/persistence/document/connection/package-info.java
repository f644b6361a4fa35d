/** The connection to the database: which server, built in or external, its timeouts, and errors while it is away. */
@NullMarked
package org.partnershipgraph.persistence.document.connection;

import org.jspecify.annotations.NullMarked;
