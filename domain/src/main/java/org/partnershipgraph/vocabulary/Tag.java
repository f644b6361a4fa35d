package org.partnershipgraph.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.KindDescription;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.Names;
import org.partnershipgraph.text.Slug;

/** A free keyword used on a page. */
public record Tag(String slug, @Nullable Long version, LocalizedText name, List<String> variants) implements Term {

    public static final Kind<Tag> KIND = KindDescription.of(Tag.class, "tags")
            .name(Tag::name)
            .aliases(Tag::variants)
            .orderedByName();

    public Tag {
        Slug.require(slug);
        Names.require(name);
        variants = Names.copyOf(variants);
    }
}
