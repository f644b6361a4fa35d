/** How fast the application is, and stays as its data grows. */
@NullMarked
package org.partnershipgraph.api.benchmark;

import org.jspecify.annotations.NullMarked;
