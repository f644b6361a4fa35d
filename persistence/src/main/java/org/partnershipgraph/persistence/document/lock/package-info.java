/** The lock on the whole store: a lease in the database, for loading the data set, migrations, exports and imports. */
@NullMarked
package org.partnershipgraph.persistence.document.lock;

import org.jspecify.annotations.NullMarked;
