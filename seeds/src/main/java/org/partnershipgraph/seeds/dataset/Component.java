package org.partnershipgraph.seeds.dataset;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A component of a record, as far as a file is concerned. */
record Component(String name, Type type, boolean isNullable) {

    /** Counted by the store, never written in a file. */
    private static final String VERSION = "version";

    /** Reflection is too slow to be done again for each of many records. */
    private static final ClassValue<List<Component>> OF_RECORDS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> record) {
            return Arrays.stream(record.getRecordComponents())
                    .filter(component -> !component.getName().equals(VERSION))
                    .map(Component::of)
                    .toList();
        }
    };

    static List<Component> of(Class<?> record) {
        return OF_RECORDS.get(record);
    }

    private static Component of(RecordComponent component) {
        var isNullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Component(component.getName(), component.getGenericType(), isNullable);
    }

    boolean isList() {
        return type instanceof ParameterizedType list && list.getRawType() == List.class;
    }
}
