/** Areas, themes, tags, methods, goals and countries in the schema. */
@NullMarked
package org.partnershipgraph.api.vocabulary;

import org.jspecify.annotations.NullMarked;
