package org.partnershipgraph.persistence.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.GlobalGoals;
import org.springframework.data.repository.Repository;

/** Goals are stored under their number, and asked for by its digits. */
interface MongoGlobalGoals extends GlobalGoals, Repository<GlobalGoal, Integer> {

    Pattern NUMBER = Pattern.compile("\\d{1,2}");

    List<GlobalGoal> findByNumberIn(Collection<Integer> numbers);

    @Override
    default Optional<GlobalGoal> findById(String key) {
        return findAllById(List.of(key)).stream().findFirst();
    }

    @Override
    default List<GlobalGoal> findAllById(Iterable<String> keys) {
        var numbers = StreamSupport.stream(keys.spliterator(), false)
                .filter(key -> NUMBER.matcher(key).matches())
                .map(Integer::valueOf)
                .toList();
        return findByNumberIn(numbers);
    }
}
