/** Made-up data of any size, for tests and for the benchmark. */
@NullMarked
package org.partnershipgraph.persistence.generated;

import org.jspecify.annotations.NullMarked;
