package org.partnershipgraph.persistence.document;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mapping.MappingException;

/** The constructor of a record, and which field of a document holds each of its components. */
class RecordShape {

    /**
     * @param field where a document holds it
     * @param isOptional whether it may be null
     * @param convert makes the value of the component from the stored one
     */
    record Component(String field, Class<?> type, boolean isOptional, Function<Object, Object> convert) {

        @Nullable
        Object in(Map<?, ?> document) {
            var stored = document.get(field);
            if (stored == null) {
                return missing();
            }
            try {
                return convert.apply(stored);
            } catch (RuntimeException e) {
                throw new MappingException("%s: %s".formatted(field, e.getMessage()), e);
            }
        }

        /** Flags that a document lacks are false; anything else must be there unless it may be null. */
        private @Nullable Object missing() {
            if (type == boolean.class) {
                return false;
            }
            if (!isOptional) {
                throw new MappingException("it has no " + field);
            }
            return null;
        }
    }

    private final Constructor<?> constructor;
    private final Component[] components;

    RecordShape(Class<?> type, List<Component> components) {
        var types = components.stream().map(Component::type).toArray(Class<?>[]::new);
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new MappingException(type + " is not a record", e);
        }
        this.components = components.toArray(Component[]::new);
    }

    Object read(Map<?, ?> document) {
        var values = new @Nullable Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].in(document);
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new MappingException(String.valueOf(e.getTargetException().getMessage()), e);
        } catch (ReflectiveOperationException e) {
            throw new MappingException(constructor + " cannot be called", e);
        }
    }
}
