/** What an operator shows of the API besides its answers. */
@NullMarked
package org.partnershipgraph.api.exposure;

import org.jspecify.annotations.NullMarked;
