package org.partnershipgraph.api.filter;

import java.util.Map;
import org.partnershipgraph.kind.Kind;

/** Conditions on records of a kind that do not follow from its description. */
public interface Conditions {

    Kind<?> kind();

    /** The conditions by the names of their fields in the filter's input type. */
    Map<String, Condition> all();
}
