/** Texts in the language a client wants. */
@NullMarked
package org.partnershipgraph.api.locale;

import org.jspecify.annotations.NullMarked;
