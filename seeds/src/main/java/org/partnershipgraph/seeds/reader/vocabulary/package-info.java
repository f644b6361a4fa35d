/** The words of the data set as pages write them: areas, themes, goals, networks. */
@NullMarked
package org.partnershipgraph.seeds.reader.vocabulary;

import org.jspecify.annotations.NullMarked;
