package org.partnershipgraph.api.partnership;

import static org.partnershipgraph.query.Filter.linked;

import java.util.HashMap;
import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.Form;
import org.partnershipgraph.api.filter.TextCondition;
import org.partnershipgraph.api.filter.YearsCondition;
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Kind;

/** The conditions that partnerships and projects have in common: what a project is, its partnership is found by too. */
class Undertakings {

    private Undertakings() {}

    static Map<String, Condition> conditions(StatusCondition status) {
        var conditions = new HashMap<String, Condition>();
        conditions.put("text", new TextCondition());
        conditions.put("participant", Condition.oneOf(Field.MUNICIPALITY, Form.SLUG));
        conditions.put("participants", Condition.related(Kind.MUNICIPALITY, Undertakings::withParticipant));
        conditions.put(
                "country", Condition.oneOf(Field.COUNTRY, Form.COUNTRY_CODE).through(Undertakings::withParticipant));
        conditions.put("network", Condition.oneOf(Field.NETWORK, Form.SLUG));
        conditions.put(
                "networks",
                Condition.related(Kind.NETWORK, networks -> linked(Field.NETWORK, Kind.NETWORK, Field.KEY, networks)));
        conditions.put("projectArea", Condition.oneOf(Field.PROJECT_AREA, Form.SLUG));
        conditions.put("theme", Condition.oneOf(Field.THEME, Form.SLUG));
        conditions.put("goal", Condition.oneOf(Field.GOAL, Form.GOAL));
        conditions.put("tag", Condition.oneOf(Field.TAG, Form.SLUG));
        conditions.put("method", Condition.oneOf(Field.METHOD, Form.SLUG));
        conditions.put("phase", Condition.oneOf(Field.PHASE, Form.CHOICE));
        conditions.put("hasGrants", Condition.whether(new Filter.Has(Field.GRANT)));
        conditions.put("status", status);
        conditions.put("years", new YearsCondition());
        conditions.put(
                "language",
                Condition.oneOf(Field.LANGUAGE, Form.CHOICE)
                        .through(sources -> linked(Field.SOURCE, Kind.SOURCE, Field.KEY, sources)));
        return conditions;
    }

    private static Filter withParticipant(Filter municipalities) {
        return linked(Field.MUNICIPALITY, Kind.MUNICIPALITY, Field.KEY, municipalities);
    }
}
