@NullMarked
package org.partnershipgraph.api.export.format;

import org.jspecify.annotations.NullMarked;
