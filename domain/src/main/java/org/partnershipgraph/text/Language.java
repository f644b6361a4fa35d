package org.partnershipgraph.text;

/** A language that the data is written in. */
public enum Language {
    SV,
    EN;

    public Language other() {
        return this == SV ? EN : SV;
    }
}
