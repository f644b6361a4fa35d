/** Text in two languages, names in the forms in which they are compared, and slugs. */
@NullMarked
package org.partnershipgraph.text;

import org.jspecify.annotations.NullMarked;
