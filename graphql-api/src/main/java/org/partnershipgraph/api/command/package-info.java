/** What the application does from the command line, without a server. */
@NullMarked
package org.partnershipgraph.api.command;

import org.jspecify.annotations.NullMarked;
