/** The way to the server: how long it is waited for, and what happens while it is away. */
@NullMarked
package org.partnershipgraph.persistence.document.connection;

import org.jspecify.annotations.NullMarked;
