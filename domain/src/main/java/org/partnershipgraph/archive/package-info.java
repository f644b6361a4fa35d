/** The whole store as one file: for backups, and for moving from one engine to another. */
@NullMarked
package org.partnershipgraph.archive;

import org.jspecify.annotations.NullMarked;
