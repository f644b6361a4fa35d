@NullMarked
package org.partnershipgraph.api.export.table;

import org.jspecify.annotations.NullMarked;
