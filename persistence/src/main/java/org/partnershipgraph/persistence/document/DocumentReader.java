package org.partnershipgraph.persistence.document;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.data.mapping.MappingException;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.util.ClassUtils;

/**
 * Reads documents into records, component by component: a fraction of the work of a mapping that serves every kind of
 * class. {@link MappingException} where a document is no such record.
 */
class DocumentReader {

    private final Map<Class<?>, RecordShape> forms = new ConcurrentHashMap<>();
    private final MongoMappingContext context;
    private final ConversionService conversions;

    DocumentReader(MongoMappingContext context, ConversionService conversions) {
        this.context = context;
        this.conversions = conversions;
    }

    Object read(Class<?> type, Map<?, ?> document) {
        return forms.computeIfAbsent(type, this::form).read(document);
    }

    private RecordShape form(Class<?> type) {
        var properties = context.getRequiredPersistentEntity(type);
        var components = Arrays.stream(type.getRecordComponents())
                .map(component -> new RecordShape.Component(
                        properties
                                .getRequiredPersistentProperty(component.getName())
                                .getFieldName(),
                        component.getType(),
                        component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                        value(component)))
                .toList();
        return new RecordShape(type, components);
    }

    private Function<Object, Object> value(RecordComponent component) {
        return value(component.getGenericType());
    }

    /** How a value that is stored becomes one of a type. */
    private Function<Object, Object> value(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list(value(list.getActualTypeArguments()[0]));
        }
        var wanted = ClassUtils.resolvePrimitiveIfNecessary((Class<?>) type);
        return wanted.isEnum() ? constant(wanted) : documentOrSimple(wanted);
    }

    private static Function<Object, Object> list(Function<Object, Object> member) {
        return stored -> {
            var members = new ArrayList<Object>(((Collection<?>) stored).size());
            for (var value : (Collection<?>) stored) {
                members.add(member.apply(value));
            }
            return members;
        };
    }

    private static Function<Object, Object> constant(Class<?> type) {
        var constants = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> (Object) ((Enum<?>) constant).name(), Function.identity()));
        return stored ->
                requireNonNull(constants.get(stored), () -> "%s is none of %s".formatted(stored, constants.keySet()));
    }

    private Function<Object, Object> documentOrSimple(Class<?> type) {
        return stored -> {
            if (type.isInstance(stored)) {
                return stored;
            }
            return stored instanceof Map<?, ?> document
                    ? read(type, document)
                    : requireNonNull(conversions.convert(stored, type));
        };
    }
}
