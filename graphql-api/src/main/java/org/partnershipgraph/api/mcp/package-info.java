/** A server of the Model Context Protocol, by which assistants ask the questions of the cookbook and queries of their own. */
@NullMarked
package org.partnershipgraph.api.mcp;

import org.jspecify.annotations.NullMarked;
