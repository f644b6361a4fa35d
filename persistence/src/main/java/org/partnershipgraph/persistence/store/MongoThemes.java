package org.partnershipgraph.persistence.store;

import org.partnershipgraph.vocabulary.Theme;
import org.partnershipgraph.vocabulary.Themes;
import org.springframework.data.repository.Repository;

interface MongoThemes extends Themes, Repository<Theme, String> {}
