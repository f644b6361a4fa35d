package org.partnershipgraph.persistence.document;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mapping.MappingException;
import org.springframework.data.util.ReflectionUtils;

/** What a record is made of, and where a document has it. */
class RecordShape {

    /**
     * @param field name of it in a document
     * @param isOptional whether the record may be without it
     * @param value makes it of what is stored there
     */
    record Component(String field, Class<?> type, boolean isOptional, Function<Object, Object> value) {

        @Nullable
        Object in(Map<?, ?> document) {
            var stored = document.get(field);
            if (stored == null && !isOptional && !type.isPrimitive()) {
                throw new MappingException("it has no " + field);
            }
            if (stored == null) {
                return type.isPrimitive() ? ReflectionUtils.getPrimitiveDefault(type) : null;
            }
            try {
                return value.apply(stored);
            } catch (RuntimeException e) {
                throw new MappingException("%s: %s".formatted(field, e.getMessage()), e);
            }
        }
    }

    private final Constructor<?> constructor;
    private final Component[] components;

    RecordShape(Class<?> type, List<Component> components) {
        var types = components.stream().map(Component::type).toArray(Class<?>[]::new);
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new MappingException(type + " is no record", e);
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
