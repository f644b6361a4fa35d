/** The data as a whole in the schema: how far it has come and how much there is. */
@NullMarked
package org.partnershipgraph.api.dataset;

import org.jspecify.annotations.NullMarked;
