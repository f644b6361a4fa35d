/** The pages that facts come from, and what they claim. */
@NullMarked
package org.partnershipgraph.source;

import org.jspecify.annotations.NullMarked;
