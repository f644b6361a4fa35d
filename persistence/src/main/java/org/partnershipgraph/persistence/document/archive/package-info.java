/** Export and import of the whole store as a gzip file of JSON lines: a header with a checksum, then the records in order. */
@NullMarked
package org.partnershipgraph.persistence.document.archive;

import org.jspecify.annotations.NullMarked;
