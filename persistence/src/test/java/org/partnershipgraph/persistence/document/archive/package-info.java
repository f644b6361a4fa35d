@NullMarked
package org.partnershipgraph.persistence.document.archive;

import org.jspecify.annotations.NullMarked;
