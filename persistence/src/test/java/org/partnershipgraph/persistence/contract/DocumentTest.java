package org.partnershipgraph.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.time.PartialDate;
import org.springframework.data.mongodb.core.MongoTemplate;

@OnEveryEngine
class DocumentTest {

    private final Engine engine;
    private final MongoTemplate template;

    DocumentTest(Engine engine) {
        this.engine = engine;
        template = engine.get(MongoTemplate.class);
    }

    @BeforeEach
    void startEmpty() {
        engine.clear();
    }

    @ParameterizedTest
    @MethodSource("org.partnershipgraph.persistence.contract.Whole#ofEachKind")
    void isStoredUnderItsKeyAsText(Aggregate record) {
        assertThat(stored(record).get("_id")).isEqualTo(record.key());
    }

    @ParameterizedTest
    @MethodSource("org.partnershipgraph.persistence.contract.Whole#ofEachKind")
    void hasOnlyTheComponentsOfItsRecordAndTheFieldsOfTheStore(Aggregate record) {
        var identity = record.getClass().getRecordComponents()[0].getName();
        var expected = fields(record.getClass());
        expected.remove(identity);
        expected.add("_id");
        expected.add("revision");
        expected.add("format");
        assertThat(fields(stored(record), "")).isEqualTo(expected);
    }

    private Document stored(Aggregate record) {
        engine.storeOf(record).save(record);
        return template.getCollection(template.getCollectionName(record.getClass()))
                .find()
                .first();
    }

    /** The paths of all components, such as projects.period.start. */
    private static Set<String> fields(Class<?> type) {
        var fields = new LinkedHashSet<String>();
        for (var component : type.getRecordComponents()) {
            fields.add(component.getName());
            var item = itemType(component);
            if (item.isRecord() && item != PartialDate.class) {
                fields(item).forEach(field -> fields.add(component.getName() + "." + field));
            }
        }
        return fields;
    }

    private static Class<?> itemType(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }

    private static Set<String> fields(Object value, String path) {
        var fields = new LinkedHashSet<String>();
        if (value instanceof Map<?, ?> document) {
            document.forEach((name, item) -> {
                fields.add(path + name);
                fields.addAll(fields(item, path + name + "."));
            });
        }
        if (value instanceof Collection<?> items) {
            items.forEach(item -> fields.addAll(fields(item, path)));
        }
        return fields;
    }
}
