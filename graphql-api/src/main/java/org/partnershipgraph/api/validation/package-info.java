/** Explains what is wrong with documents and variables, with the names and types of the schema. */
@NullMarked
package org.partnershipgraph.api.validation;

import org.jspecify.annotations.NullMarked;
