/** People in their public roles. */
@NullMarked
package org.partnershipgraph.people;

import org.jspecify.annotations.NullMarked;
