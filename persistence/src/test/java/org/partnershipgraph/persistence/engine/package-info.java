@NullMarked
package org.partnershipgraph.persistence.engine;

import org.jspecify.annotations.NullMarked;
