package org.partnershipgraph.seeds.load;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.partnershipgraph.store.Aggregate;

/** The version of a record, which the store counts. */
final class RecordVersion {

    private RecordVersion() {}

    /** The version of a record that comes from the store. */
    static long of(Aggregate stored) {
        var version = stored.version();
        if (version == null) {
            throw new IllegalStateException("the store has given no version to " + stored.key());
        }
        return version;
    }

    /** The same record with another version, as the store wants it to replace the one of that version. */
    static <T extends Aggregate> T set(Class<T> type, T record, long version) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getName().equals("version")
                        ? version
                        : components[i].getAccessor().invoke(record);
            }
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getSimpleName() + " is no public record", e);
        }
    }
}
