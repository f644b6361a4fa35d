package org.partnershipgraph.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.KindDescription;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.Names;
import org.partnershipgraph.text.Slug;

/** The field of municipal work that a project belongs to. */
public record ProjectArea(String slug, @Nullable Long version, LocalizedText name, List<String> variants)
        implements Term {

    public static final Kind<ProjectArea> KIND = KindDescription.of(ProjectArea.class, "project-areas")
            .name(ProjectArea::name)
            .aliases(ProjectArea::variants)
            .orderedByName();

    public ProjectArea {
        Slug.require(slug);
        Names.require(name);
        variants = Names.copyOf(variants);
    }
}
