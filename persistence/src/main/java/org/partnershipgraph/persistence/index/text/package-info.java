/** How texts become terms of the index: their words and the forms of these, and the collation keys of names. */
@NullMarked
package org.partnershipgraph.persistence.index.text;

import org.jspecify.annotations.NullMarked;
