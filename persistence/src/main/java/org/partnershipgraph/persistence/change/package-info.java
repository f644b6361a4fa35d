/** The feed of changes: numbered before they are written, told after, and read from the server where others write too. */
@NullMarked
package org.partnershipgraph.persistence.change;

import org.jspecify.annotations.NullMarked;
