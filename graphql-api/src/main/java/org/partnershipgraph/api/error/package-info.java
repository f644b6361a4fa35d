/** What clients are told when something is wrong. */
@NullMarked
package org.partnershipgraph.api.error;

import org.jspecify.annotations.NullMarked;
