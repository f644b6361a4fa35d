/** How answers, exports and the data set are cited: address, revision, licences, credits and sources. */
@NullMarked
package org.partnershipgraph.api.citation;

import org.jspecify.annotations.NullMarked;
