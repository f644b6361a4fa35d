/** The field {@code search}: its pages, scores and matched texts. */
@NullMarked
package org.partnershipgraph.api.search;

import org.jspecify.annotations.NullMarked;
