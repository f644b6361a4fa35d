package org.partnershipgraph.api.filter;

import java.util.Map;
import org.partnershipgraph.kind.Kind;

/** What records can be filtered by: the fields of their filter's input type, {@code and}, {@code or} and {@code not} aside. */
public interface Conditions {

    /** The kinds of record, which share the input type. */
    Iterable<Kind<?>> kinds();

    /** The conditions on records of a kind by the names of their fields. */
    Map<String, Condition> of(Kind<?> kind);
}
