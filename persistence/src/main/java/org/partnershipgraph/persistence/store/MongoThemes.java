package org.partnershipgraph.persistence.store;

import org.partnershipgraph.vocabulary.Theme;
import org.partnershipgraph.vocabulary.Themes;

interface MongoThemes extends Themes, MongoStore<Theme> {}
