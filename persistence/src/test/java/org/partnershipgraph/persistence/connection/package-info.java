@NullMarked
package org.partnershipgraph.persistence.connection;

import org.jspecify.annotations.NullMarked;
