@NullMarked
package org.partnershipgraph.persistence.document.lock;

import org.jspecify.annotations.NullMarked;
