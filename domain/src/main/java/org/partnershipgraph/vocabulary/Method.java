package org.partnershipgraph.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.KindDescription;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.Names;
import org.partnershipgraph.text.Slug;

/** A method or survey that projects use, such as the School Compass. */
public record Method(String slug, @Nullable Long version, LocalizedText name, List<String> variants) implements Term {

    public static final Kind<Method> KIND = KindDescription.of(Method.class, "methods")
            .name(Method::name)
            .aliases(Method::variants)
            .orderedByName();

    public Method {
        Slug.require(slug);
        Names.require(name);
        variants = Names.copyOf(variants);
    }
}
