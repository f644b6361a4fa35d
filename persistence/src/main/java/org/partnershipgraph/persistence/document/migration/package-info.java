/** Formats of stored documents, and the migrations from one format to the next. */
@NullMarked
package org.partnershipgraph.persistence.document.migration;

import org.jspecify.annotations.NullMarked;
