@NullMarked
package org.partnershipgraph.api.execution;

import org.jspecify.annotations.NullMarked;
