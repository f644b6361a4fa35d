package org.partnershipgraph.seeds.load;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.partnershipgraph.store.Aggregate;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The content of a record without its version. */
final class RecordContent {

    /** Leaves out what is empty, so that a component added to a record later leaves the digests as they are. */
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(
                    MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
                    MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .changeDefaultPropertyInclusion(everything -> everything.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private RecordContent() {}

    /** SHA-256 of the content in hexadecimal digits: the same on every machine and for every version. */
    static String digest(Aggregate record) {
        ObjectNode content = CANONICAL.valueToTree(record);
        content.remove("version");
        var digest = sha256().digest(content.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
