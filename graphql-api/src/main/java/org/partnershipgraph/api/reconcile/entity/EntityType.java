package org.partnershipgraph.api.reconcile.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.vocabulary.Country;

/** A type of entity that names are matched to, the usual one first. */
public enum EntityType {
    MUNICIPALITY("kommun", "municipality"),
    PARTNERSHIP("partnerskap", "partnership"),
    NETWORK("nätverk", "network"),
    COUNTRY("land", "country");

    private final String swedish;
    private final String english;

    EntityType(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    public static Optional<EntityType> withId(String id) {
        return Stream.of(values()).filter(type -> type.id().equals(id)).findFirst();
    }

    public static EntityType ofTypeName(String typeName) {
        return Stream.of(values())
                .filter(type -> type.typeName().equals(typeName))
                .findFirst()
                .orElseThrow();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Kind<?> kind() {
        return switch (this) {
            case MUNICIPALITY -> Municipality.KIND;
            case PARTNERSHIP -> Partnership.KIND;
            case NETWORK -> Network.KIND;
            case COUNTRY -> Country.KIND;
        };
    }

    /** The name of the type in the schema. */
    public String typeName() {
        return kind().typeName();
    }

    public LocalizedText label() {
        return new LocalizedText(swedish, english);
    }
}
