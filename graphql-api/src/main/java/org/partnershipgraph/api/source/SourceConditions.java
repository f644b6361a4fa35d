package org.partnershipgraph.api.source;

import org.partnershipgraph.source.Source;
import java.util.List;
import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.Conditions;
import org.partnershipgraph.api.filter.NameCondition;
import org.partnershipgraph.api.filter.ValueFormat;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.springframework.stereotype.Component;

@Component
class SourceConditions implements Conditions {

    @Override
    public List<Kind<?>> kinds() {
        return List.of(Source.KIND);
    }

    @Override
    public Map<String, Condition> of(Kind<?> kind) {
        return Map.of(
                "slug", Condition.oneOf(IndexField.KEY, ValueFormat.SLUG),
                "title", new NameCondition(),
                "kind", Condition.oneOf(IndexField.KIND, ValueFormat.CHOICE),
                "language", Condition.oneOf(IndexField.LANGUAGE, ValueFormat.CHOICE));
    }
}
