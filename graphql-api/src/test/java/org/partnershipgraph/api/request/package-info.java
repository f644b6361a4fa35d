@NullMarked
package org.partnershipgraph.api.request;

import org.jspecify.annotations.NullMarked;
