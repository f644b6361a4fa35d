/** The data of answers as the templates of pages read it. */
@NullMarked
package org.partnershipgraph.api.page.data;

import org.jspecify.annotations.NullMarked;
