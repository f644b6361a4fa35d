package org.partnershipgraph.api.partnership;

import org.partnershipgraph.source.Source;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import static org.partnershipgraph.query.Filter.linked;

import java.util.HashMap;
import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.TextCondition;
import org.partnershipgraph.api.filter.ValueFormat;
import org.partnershipgraph.api.filter.YearsCondition;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;

/** The conditions that partnerships and projects have in common: what a project is, its partnership is found by too. */
class SharedConditions {

    private SharedConditions() {}

    static Map<String, Condition> conditions(StatusCondition status) {
        var conditions = new HashMap<String, Condition>();
        conditions.put("text", new TextCondition());
        conditions.put("participant", Condition.oneOf(IndexField.MUNICIPALITY, ValueFormat.SLUG));
        conditions.put("participants", Condition.related(Municipality.KIND, SharedConditions::withParticipant));
        conditions.put(
                "country",
                Condition.oneOf(IndexField.COUNTRY, ValueFormat.COUNTRY_CODE)
                        .through(SharedConditions::withParticipant));
        conditions.put("network", Condition.oneOf(IndexField.NETWORK, ValueFormat.SLUG));
        conditions.put(
                "networks",
                Condition.related(
                        Network.KIND, networks -> linked(IndexField.NETWORK, Network.KIND, IndexField.KEY, networks)));
        conditions.put("projectArea", Condition.oneOf(IndexField.PROJECT_AREA, ValueFormat.SLUG));
        conditions.put("theme", Condition.oneOf(IndexField.THEME, ValueFormat.SLUG));
        conditions.put("goal", Condition.oneOf(IndexField.GOAL, ValueFormat.GOAL));
        conditions.put("tag", Condition.oneOf(IndexField.TAG, ValueFormat.SLUG));
        conditions.put("method", Condition.oneOf(IndexField.METHOD, ValueFormat.SLUG));
        conditions.put("phase", Condition.oneOf(IndexField.PHASE, ValueFormat.CHOICE));
        conditions.put("hasGrants", Condition.whether(new Filter.Has(IndexField.GRANT)));
        conditions.put("status", status);
        conditions.put("years", new YearsCondition());
        conditions.put(
                "language",
                Condition.oneOf(IndexField.LANGUAGE, ValueFormat.CHOICE)
                        .through(sources -> linked(IndexField.SOURCE, Source.KIND, IndexField.KEY, sources)));
        return conditions;
    }

    private static Filter withParticipant(Filter municipalities) {
        return linked(IndexField.MUNICIPALITY, Municipality.KIND, IndexField.KEY, municipalities);
    }
}
