@NullMarked
package org.partnershipgraph.api.response;

import org.jspecify.annotations.NullMarked;
