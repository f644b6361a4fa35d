package org.partnershipgraph.api.reconcile.entity;

import java.util.List;

/**
 * A record that a name can be matched to.
 *
 * @param name in the language of the request
 * @param description distinguishes it from others of its name; empty if nothing does
 * @param names its names in all languages
 * @param otherNames aliases and known misspellings
 * @param countries what the countries that it is in are called
 */
public record Entity(
        EntityId id,
        String name,
        String description,
        List<String> names,
        List<String> otherNames,
        List<String> countries) {}
