/** The vocabularies of the data set as pages write them: project areas, themes, global goals and networks. */
@NullMarked
package org.partnershipgraph.seeds.reader.vocabulary;

import org.jspecify.annotations.NullMarked;
