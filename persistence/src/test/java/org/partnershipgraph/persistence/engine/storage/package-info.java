@NullMarked
package org.partnershipgraph.persistence.engine.storage;

import org.jspecify.annotations.NullMarked;
