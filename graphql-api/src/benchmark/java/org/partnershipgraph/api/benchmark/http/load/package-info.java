/** The load client, which runs in a process of its own and uses nothing but the JDK. */
@NullMarked
package org.partnershipgraph.api.benchmark.http.load;

import org.jspecify.annotations.NullMarked;
