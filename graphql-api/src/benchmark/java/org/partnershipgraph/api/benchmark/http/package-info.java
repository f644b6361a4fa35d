/** How fast the server answers over HTTP, compared with other servers in the same run. */
@NullMarked
package org.partnershipgraph.api.benchmark.http;

import org.jspecify.annotations.NullMarked;
