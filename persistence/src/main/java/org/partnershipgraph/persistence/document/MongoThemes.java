package org.partnershipgraph.persistence.document;

import org.partnershipgraph.vocabulary.Theme;
import org.partnershipgraph.vocabulary.Themes;

interface MongoThemes extends Themes, MongoStore<Theme> {}
