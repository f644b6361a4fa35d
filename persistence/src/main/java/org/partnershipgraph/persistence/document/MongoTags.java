package org.partnershipgraph.persistence.document;

import org.partnershipgraph.vocabulary.Tag;
import org.partnershipgraph.vocabulary.Tags;

interface MongoTags extends Tags, MongoStore<Tag> {}
