package org.partnershipgraph.change;

import java.util.List;

/**
 * Keeps something that depends on the data. A call that throws is made again later; the same change may be told twice,
 * and changes of different records in any order.
 */
public interface Subscriber {

    /** Records have changed. Changes made here are told before the call that made them returns. */
    void changed(List<Change> changes);

    /** Changes were made that nobody can name any more: everything is to be read anew. */
    void changesLost();
}
