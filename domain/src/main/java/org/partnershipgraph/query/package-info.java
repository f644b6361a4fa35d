/** The port for lists: which records match, in which order. Answers are keys; the records come from the store. */
@NullMarked
package org.partnershipgraph.query;

import org.jspecify.annotations.NullMarked;
