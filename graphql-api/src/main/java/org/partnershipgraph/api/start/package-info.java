/** What happens when the application starts. */
@NullMarked
package org.partnershipgraph.api.start;

import org.jspecify.annotations.NullMarked;
