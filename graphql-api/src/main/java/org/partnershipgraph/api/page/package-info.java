/** The web pages for people, rendered on the server: each runs one saved query and shows its answer with a JTE template. */
@NullMarked
package org.partnershipgraph.api.page;

import org.jspecify.annotations.NullMarked;
