@NullMarked
package org.partnershipgraph.persistence;

import org.jspecify.annotations.NullMarked;
