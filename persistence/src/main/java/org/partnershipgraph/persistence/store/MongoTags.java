package org.partnershipgraph.persistence.store;

import org.partnershipgraph.vocabulary.Tag;
import org.partnershipgraph.vocabulary.Tags;
import org.springframework.data.repository.Repository;

interface MongoTags extends Tags, Repository<Tag, String> {}
