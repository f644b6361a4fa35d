/** Kinds of record: what each is called, found, ordered and linked by, described once beside its record. */
@NullMarked
package org.partnershipgraph.kind;

import org.jspecify.annotations.NullMarked;
