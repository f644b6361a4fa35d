/** The errors of responses: their codes, messages and argument paths. */
@NullMarked
package org.partnershipgraph.api.error;

import org.jspecify.annotations.NullMarked;
