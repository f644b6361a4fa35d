package org.partnershipgraph.api.node;

import java.util.Arrays;
import java.util.Optional;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.Method;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Tag;
import org.partnershipgraph.vocabulary.Theme;

/** The types of the schema whose records have an id: their name there is that of their class. */
public enum NodeType {
    MUNICIPALITY(Municipality.KIND, Municipality.class),
    PARTNERSHIP(Partnership.KIND, Partnership.class),
    PROJECT(Project.KIND, Project.class),
    NETWORK(Network.KIND, Network.class),
    COUNTRY(Country.KIND, Country.class),
    GLOBAL_GOAL(GlobalGoal.KIND, GlobalGoal.class),
    PROJECT_AREA(ProjectArea.KIND, ProjectArea.class),
    THEME(Theme.KIND, Theme.class),
    TAG(Tag.KIND, Tag.class),
    METHOD(Method.KIND, Method.class),
    SOURCE(Source.KIND, Source.class);

    private final Kind<?> kind;
    private final Class<?> type;

    NodeType(Kind<?> kind, Class<?> type) {
        this.kind = kind;
        this.type = type;
    }

    public static NodeType of(Class<?> type) {
        return Arrays.stream(values())
                .filter(node -> node.type == type)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " is no node"));
    }

    public static NodeType of(Kind<?> kind) {
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

    public Kind<?> kind() {
        return kind;
    }

    public Class<?> type() {
        return type;
    }

    public String typeName() {
        return type.getSimpleName();
    }
}
