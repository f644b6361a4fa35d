package org.partnershipgraph.api.source;

import java.util.List;
import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.Conditions;
import org.partnershipgraph.api.filter.NameCondition;
import org.partnershipgraph.api.filter.ValueFormat;
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Kind;
import org.springframework.stereotype.Component;

@Component
class SourceConditions implements Conditions {

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.SOURCE);
    }

    @Override
    public Map<String, Condition> of(Kind kind) {
        return Map.of(
                "slug", Condition.oneOf(Field.KEY, ValueFormat.SLUG),
                "title", new NameCondition(),
                "kind", Condition.oneOf(Field.KIND, ValueFormat.CHOICE),
                "language", Condition.oneOf(Field.LANGUAGE, ValueFormat.CHOICE));
    }
}
