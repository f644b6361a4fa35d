/** The schema itself: how its files are expanded, and how it is published as SDL and by introspection. */
@NullMarked
package org.partnershipgraph.api.schema;

import org.jspecify.annotations.NullMarked;
