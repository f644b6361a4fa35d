/** Texts in the language that a client asks for. */
@NullMarked
package org.partnershipgraph.api.locale;

import org.jspecify.annotations.NullMarked;
