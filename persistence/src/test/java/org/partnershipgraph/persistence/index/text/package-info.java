@NullMarked
package org.partnershipgraph.persistence.index.text;

import org.jspecify.annotations.NullMarked;
