/** Answers as files: tables, maps and graphs of saved queries. */
@NullMarked
package org.partnershipgraph.api.export;

import org.jspecify.annotations.NullMarked;
