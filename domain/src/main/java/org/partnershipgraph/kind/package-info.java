/** Kinds of record: how each is named, found, ordered and linked, described once in the record. */
@NullMarked
package org.partnershipgraph.kind;

import org.jspecify.annotations.NullMarked;
