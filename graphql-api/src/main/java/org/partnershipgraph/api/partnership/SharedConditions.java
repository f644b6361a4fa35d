package org.partnershipgraph.api.partnership;

import static org.partnershipgraph.query.Filter.linked;

import java.util.HashMap;
import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.TextCondition;
import org.partnershipgraph.api.filter.ValueFormat;
import org.partnershipgraph.api.filter.YearsCondition;
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Kind;

/** The conditions that partnerships and projects have in common: what a project is, its partnership is found by too. */
class SharedConditions {

    private SharedConditions() {}

    static Map<String, Condition> conditions(StatusCondition status) {
        var conditions = new HashMap<String, Condition>();
        conditions.put("text", new TextCondition());
        conditions.put("participant", Condition.oneOf(Field.MUNICIPALITY, ValueFormat.SLUG));
        conditions.put("participants", Condition.related(Kind.MUNICIPALITY, SharedConditions::withParticipant));
        conditions.put(
                "country",
                Condition.oneOf(Field.COUNTRY, ValueFormat.COUNTRY_CODE).through(SharedConditions::withParticipant));
        conditions.put("network", Condition.oneOf(Field.NETWORK, ValueFormat.SLUG));
        conditions.put(
                "networks",
                Condition.related(Kind.NETWORK, networks -> linked(Field.NETWORK, Kind.NETWORK, Field.KEY, networks)));
        conditions.put("projectArea", Condition.oneOf(Field.PROJECT_AREA, ValueFormat.SLUG));
        conditions.put("theme", Condition.oneOf(Field.THEME, ValueFormat.SLUG));
        conditions.put("goal", Condition.oneOf(Field.GOAL, ValueFormat.GOAL));
        conditions.put("tag", Condition.oneOf(Field.TAG, ValueFormat.SLUG));
        conditions.put("method", Condition.oneOf(Field.METHOD, ValueFormat.SLUG));
        conditions.put("phase", Condition.oneOf(Field.PHASE, ValueFormat.CHOICE));
        conditions.put("hasGrants", Condition.whether(new Filter.Has(Field.GRANT)));
        conditions.put("status", status);
        conditions.put("years", new YearsCondition());
        conditions.put(
                "language",
                Condition.oneOf(Field.LANGUAGE, ValueFormat.CHOICE)
                        .through(sources -> linked(Field.SOURCE, Kind.SOURCE, Field.KEY, sources)));
        return conditions;
    }

    private static Filter withParticipant(Filter municipalities) {
        return linked(Field.MUNICIPALITY, Kind.MUNICIPALITY, Field.KEY, municipalities);
    }
}
