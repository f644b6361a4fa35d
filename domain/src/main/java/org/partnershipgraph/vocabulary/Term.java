package org.partnershipgraph.vocabulary;

import java.util.List;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.text.LocalizedText;

/** A word of the vocabulary, with the other spellings that pages use for it. */
public sealed interface Term extends Aggregate permits ProjectArea, Theme, Tag, Method {

    String slug();

    LocalizedText name();

    List<String> variants();

    @Override
    default String key() {
        return slug();
    }
}
