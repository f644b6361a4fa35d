@NullMarked
package org.partnershipgraph.persistence.document.connection;

import org.jspecify.annotations.NullMarked;
