/** The commands of the executable jar, which run without a server. */
@NullMarked
package org.partnershipgraph.api.command;

import org.jspecify.annotations.NullMarked;
