package org.partnershipgraph.change;

import java.util.List;

/**
 * Keeps something derived from the data up to date. A call that throws is repeated later. The same change may arrive
 * twice, and changes of different records in any order.
 */
public interface Subscriber {

    /** Records have changed. Changes made by this process arrive before the call that makes them returns. */
    void changed(List<Change> changes);

    /** Unknown records have changed, so everything has to be read again. */
    void changesLost();
}
