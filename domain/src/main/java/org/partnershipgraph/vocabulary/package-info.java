/** The terms that describe partnerships: areas, themes, tags, methods, goals and countries. */
@NullMarked
package org.partnershipgraph.vocabulary;

import org.jspecify.annotations.NullMarked;
