/** Runs the examples of docs/clients.md. */
@NullMarked
package org.partnershipgraph.api.client;

import org.jspecify.annotations.NullMarked;
