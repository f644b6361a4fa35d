package org.partnershipgraph.baseline;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.repository.MongoRepository;

interface MunicipalityRepository extends MongoRepository<Municipality, String> {

    List<Municipality> findBySlugIn(Collection<String> slugs, Sort sort, Limit limit);
}
