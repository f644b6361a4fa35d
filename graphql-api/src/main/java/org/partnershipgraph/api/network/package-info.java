/** Networks in the schema. */
@NullMarked
package org.partnershipgraph.api.network;

import org.jspecify.annotations.NullMarked;
