@NullMarked
package org.partnershipgraph.api.document;

import org.jspecify.annotations.NullMarked;
