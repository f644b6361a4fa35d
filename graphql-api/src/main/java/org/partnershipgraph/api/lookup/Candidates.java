package org.partnershipgraph.api.lookup;

import java.util.List;
import org.partnershipgraph.api.error.ArgumentPath;

/**
 * The records that an argument {@code by} may mean.
 *
 * @param name the name they share; empty if they were identified by something else, and then there is one at most
 */
record Candidates(List<String> keys, String name, ArgumentPath path) {}
