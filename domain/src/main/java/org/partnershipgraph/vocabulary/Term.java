package org.partnershipgraph.vocabulary;

import java.util.List;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.text.LocalizedText;

/** A term of a vocabulary, with the other spellings that pages use. */
public interface Term extends Aggregate {

    String slug();

    LocalizedText name();

    List<String> variants();

    @Override
    default String key() {
        return slug();
    }
}
