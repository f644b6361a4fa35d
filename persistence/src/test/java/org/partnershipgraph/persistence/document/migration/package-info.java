@NullMarked
package org.partnershipgraph.persistence.document.migration;

import org.jspecify.annotations.NullMarked;
