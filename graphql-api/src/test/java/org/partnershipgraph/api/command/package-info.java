/** What the command line promises. */
@NullMarked
package org.partnershipgraph.api.command;

import org.jspecify.annotations.NullMarked;
