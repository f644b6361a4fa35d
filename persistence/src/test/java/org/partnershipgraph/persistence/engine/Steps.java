package org.partnershipgraph.persistence.engine;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** What one writer does, step by step, to documents of its own: the same each time, so it can be foretold. */
record Steps(int writer) {
    /** Large enough that the file is compacted between the commits of a run. */
    private static final String PAYLOAD = "payload ".repeat(300);

    void run(int step, MongoCollection<Document> collection) {
        switch (step % 4) {
            case 0 -> collection.insertOne(document(step));
            case 1 -> collection.updateOne(eq("_id", id(step - 1)), Updates.set("tags", tags(step)));
            case 2 ->
                collection.bulkWrite(
                        List.of(new InsertOneModel<>(document(step)), new InsertOneModel<>(document(-step))));
            default -> collection.deleteOne(eq("_id", id(step - 1)));
        }
    }

    /** What there is after so many steps, by identifier. */
    Map<String, Document> after(int steps) {
        Map<String, Document> documents = new TreeMap<>();
        for (int step = 0; step < steps; step++) {
            switch (step % 4) {
                case 0 -> documents.put(id(step), document(step));
                case 1 -> documents.get(id(step - 1)).put("tags", tags(step));
                case 2 -> documents.putAll(Map.of(id(step), document(step), id(-step), document(-step)));
                default -> documents.remove(id(step - 1));
            }
        }
        return documents;
    }

    private Document document(int step) {
        return new Document("_id", id(step))
                .append("writer", writer)
                .append("tags", tags(step))
                .append("payload", PAYLOAD);
    }

    private String id(int step) {
        return writer + "/" + step;
    }

    private static List<Document> tags(int step) {
        return List.of(new Document("name", "t" + Math.abs(step) % 7), new Document("name", "u" + Math.abs(step) % 50));
    }
}
