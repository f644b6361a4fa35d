package org.partnershipgraph.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.Names;
import org.partnershipgraph.text.Slug;

/** The field of municipal work that a project belongs to. */
public record ProjectArea(String slug, @Nullable Long version, LocalizedText name, List<String> variants)
        implements Term {

    public ProjectArea {
        Slug.require(slug);
        Names.require(name);
        variants = Names.copyOf(variants);
    }
}
