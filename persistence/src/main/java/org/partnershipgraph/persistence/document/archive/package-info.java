/**
 * The whole store as one file: gzip, and in it a line of JSON for each record behind a first line that says what follows,
 * so that {@code zcat} shows it and a file that is not whole is refused before it changes anything.
 */
@NullMarked
package org.partnershipgraph.persistence.document.archive;

import org.jspecify.annotations.NullMarked;
