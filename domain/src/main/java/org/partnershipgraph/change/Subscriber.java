package org.partnershipgraph.change;

import java.util.List;

/**
 * Keeps something that depends on the data. A call that throws is repeated later; a change may be delivered twice, and
 * changes of different records in any order.
 */
public interface Subscriber {

    /** Records have changed. Changes made by this application are delivered before the call that made them returns. */
    void changed(List<Change> changes);

    /** Unknown changes were made: everything must be read again. */
    void changesLost();
}
