package org.partnershipgraph.graph;

import org.partnershipgraph.query.Kind;

/** What the nodes of a drawing stand for. */
public enum Subject {
    MUNICIPALITIES(Kind.MUNICIPALITY),
    NETWORKS(Kind.NETWORK),
    COUNTRIES(Kind.COUNTRY);

    private final Kind kind;

    Subject(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
