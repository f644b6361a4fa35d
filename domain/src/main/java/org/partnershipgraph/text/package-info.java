/** Text in two languages, and the slugs that name records in addresses. */
@NullMarked
package org.partnershipgraph.text;

import org.jspecify.annotations.NullMarked;
