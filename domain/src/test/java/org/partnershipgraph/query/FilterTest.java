package org.partnershipgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.kind.IndexField;

class FilterTest {

    private static final Filter SWEDISH = Filter.is(IndexField.COUNTRY, "SE");
    private static final Filter SUCCEEDED = Filter.is(IndexField.SUCCESSOR, "jb-marks");

    @Test
    void joinsFilters() {
        assertThat(SWEDISH.and(SUCCEEDED)).isEqualTo(new Filter.And(List.of(SWEDISH, SUCCEEDED)));
        assertThat(SWEDISH.or(SUCCEEDED)).isEqualTo(new Filter.Or(List.of(SWEDISH, SUCCEEDED)));
        assertThat(SWEDISH.not()).isEqualTo(new Filter.Not(SWEDISH));
    }

    @Test
    void doesNotChangeWithTheValuesItWasMadeOf() {
        var values = new HashSet<>(Set.of("SE"));
        var filter = new Filter.In(IndexField.COUNTRY, values);
        values.add("NO");
        assertThat(filter).isEqualTo(SWEDISH);
    }
}
