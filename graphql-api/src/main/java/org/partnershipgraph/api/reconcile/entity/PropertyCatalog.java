package org.partnershipgraph.api.reconcile.entity;

import static org.partnershipgraph.api.reconcile.entity.EntityType.COUNTRY;
import static org.partnershipgraph.api.reconcile.entity.EntityType.MUNICIPALITY;
import static org.partnershipgraph.api.reconcile.entity.EntityType.NETWORK;
import static org.partnershipgraph.api.reconcile.entity.EntityType.PARTNERSHIP;

import java.util.List;
import java.util.Optional;

/** The properties that can be fetched, in the order in which they are proposed. */
public final class PropertyCatalog {

    /** The only one that queries can restrict. */
    public static final String IN_COUNTRY = "country";

    public static final List<EntityProperty> ALL = List.of(
            EntityProperty.of(IN_COUNTRY, "land", "country")
                    .withValues(COUNTRY)
                    .on(MUNICIPALITY, "country { code name }")
                    .on(PARTNERSHIP, "participants { municipality { country { code name } } }")
                    .on(NETWORK, "countries { code name }"),
            EntityProperty.of("partners", "partner", "partners")
                    .withValues(MUNICIPALITY)
                    .on(MUNICIPALITY, "partners(first: LIMIT) { nodes { slug name } }")
                    .on(PARTNERSHIP, "participants { municipality { slug name } }")
                    .on(NETWORK, "municipalities(first: LIMIT) { nodes { slug name } }"),
            EntityProperty.of("partner-countries", "partnernas länder", "countries of the partners")
                    .withValues(COUNTRY)
                    .on(MUNICIPALITY, "partners(first: 100) { nodes { country { code name } } }"),
            EntityProperty.of("networks", "nätverk", "networks")
                    .withValues(NETWORK)
                    .on(MUNICIPALITY, "networks(first: LIMIT) { nodes { slug name } }")
                    .on(PARTNERSHIP, "networks { slug name }")
                    .on(COUNTRY, "networks(first: LIMIT) { nodes { slug name } }"),
            ofProjects("goals", "globala mål", "global goals", "goals { name }"),
            ofProjects("goal-numbers", "nummer på globala mål", "numbers of global goals", "goals { number }"),
            year("first-year", "första år", "first year", "startYear", "{field: START_YEAR}"),
            year("last-year", "sista kända år", "last known year", "endYear", "{field: END_YEAR, direction: DESC}"),
            EntityProperty.of("latitude", "latitud", "latitude")
                    .on(MUNICIPALITY, "seat { latitude }")
                    .on(COUNTRY, "capital { latitude }"),
            EntityProperty.of("longitude", "longitud", "longitude")
                    .on(MUNICIPALITY, "seat { longitude }")
                    .on(COUNTRY, "capital { longitude }"),
            EntityProperty.of("geonames-id", "GeoNames-id", "GeoNames id").on(MUNICIPALITY, "seat { geonameId }"),
            EntityProperty.of("scb-code", "SCB-kod", "SCB code").on(MUNICIPALITY, "scbCode"),
            EntityProperty.of("county", "län", "county").on(MUNICIPALITY, "county { name }"),
            EntityProperty.of("official-name", "officiellt namn", "official name")
                    .on(MUNICIPALITY, "officialName"),
            EntityProperty.of("slug", "kortnamn", "slug")
                    .on(MUNICIPALITY, "slug")
                    .on(PARTNERSHIP, "slug")
                    .on(NETWORK, "slug"),
            EntityProperty.of("sources", "källor", "addresses of the sources")
                    .on(MUNICIPALITY, "sources { address }")
                    .on(PARTNERSHIP, "sources { address }")
                    .on(NETWORK, "sources { address }"));

    private PropertyCatalog() {}

    public static Optional<EntityProperty> find(String id) {
        return ALL.stream().filter(property -> property.id().equals(id)).findFirst();
    }

    public static List<EntityProperty> of(EntityType type) {
        return ALL.stream().filter(property -> property.isOn(type)).toList();
    }

    private static EntityProperty ofProjects(String id, String swedish, String english, String selection) {
        var page = "projects(first: 100) { nodes { " + selection + " } }";
        return EntityProperty.of(id, swedish, english)
                .on(MUNICIPALITY, page)
                .on(PARTNERSHIP, "projects { " + selection + " }")
                .on(NETWORK, page)
                .on(COUNTRY, page);
    }

    /** That of the first partnership in this order; those without the year come last in any order. */
    private static EntityProperty year(String id, String swedish, String english, String field, String order) {
        var first = "partnerships(first: 1, orderBy: [" + order + "]) { nodes { " + field + " } }";
        return EntityProperty.of(id, swedish, english)
                .on(MUNICIPALITY, first)
                .on(PARTNERSHIP, field)
                .on(NETWORK, "period { " + field + " }")
                .on(COUNTRY, first);
    }
}
