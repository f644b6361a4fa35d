package org.partnershipgraph.source;

import java.util.List;

/** A record with facts on which sources may disagree. */
public interface Disputable {

    /** What each source says, if sources disagree. */
    List<Claim> claims();
}
