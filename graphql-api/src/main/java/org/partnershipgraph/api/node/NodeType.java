package org.partnershipgraph.api.node;

import java.util.Arrays;
import java.util.Optional;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.query.Kind;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.Method;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Tag;
import org.partnershipgraph.vocabulary.Theme;

/** The types of the schema whose records have an id: their name there is that of their class. */
public enum NodeType {
    MUNICIPALITY(Kind.MUNICIPALITY, Municipality.class),
    PARTNERSHIP(Kind.PARTNERSHIP, Partnership.class),
    PROJECT(Kind.PROJECT, Project.class),
    NETWORK(Kind.NETWORK, Network.class),
    COUNTRY(Kind.COUNTRY, Country.class),
    GLOBAL_GOAL(Kind.GLOBAL_GOAL, GlobalGoal.class),
    PROJECT_AREA(Kind.PROJECT_AREA, ProjectArea.class),
    THEME(Kind.THEME, Theme.class),
    TAG(Kind.TAG, Tag.class),
    METHOD(Kind.METHOD, Method.class),
    SOURCE(Kind.SOURCE, Source.class);

    private final Kind kind;
    private final Class<?> type;

    NodeType(Kind kind, Class<?> type) {
        this.kind = kind;
        this.type = type;
    }

    public static NodeType of(Class<?> type) {
        return Arrays.stream(values())
                .filter(node -> node.type == type)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " is no node"));
    }

    public static NodeType of(Kind kind) {
        return Arrays.stream(values())
                .filter(node -> node.kind == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(kind + " is no node"));
    }

    public static Optional<NodeType> named(String name) {
        return Arrays.stream(values())
                .filter(node -> node.typeName().equals(name))
                .findFirst();
    }

    public Kind kind() {
        return kind;
    }

    public Class<?> type() {
        return type;
    }

    public String typeName() {
        return type.getSimpleName();
    }
}
