package org.partnershipgraph.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.Names;
import org.partnershipgraph.text.Slug;

/** A free keyword that a page carries. */
public record Tag(String slug, @Nullable Long version, LocalizedText name, List<String> variants) implements Term {

    public Tag {
        Slug.require(slug);
        Names.require(name);
        variants = Names.copyOf(variants);
    }
}
