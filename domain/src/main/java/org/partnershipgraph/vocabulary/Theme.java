package org.partnershipgraph.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.KindDescription;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.Names;
import org.partnershipgraph.text.Slug;

/** A theme across project areas. */
public record Theme(String slug, @Nullable Long version, LocalizedText name, List<String> variants) implements Term {

    public static final Kind<Theme> KIND = KindDescription.of(Theme.class, "themes")
            .name(Theme::name)
            .aliases(Theme::variants)
            .orderedByName();

    public Theme {
        Slug.require(slug);
        Names.require(name);
        variants = Names.copyOf(variants);
    }
}
