/** Texts in the requested language. */
@NullMarked
package org.partnershipgraph.api.locale;

import org.jspecify.annotations.NullMarked;
