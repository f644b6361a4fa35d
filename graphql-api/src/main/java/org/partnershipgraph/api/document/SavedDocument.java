package org.partnershipgraph.api.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A query that the server knows.
 *
 * @param name null if clients know it by an id of their own
 * @param variables values for a request by name that does not give its own
 */
public record SavedDocument(@Nullable String name, String text, Map<String, Object> variables) {

    /** A document with the variables of a request alone. */
    public static SavedDocument ofText(String text) {
        return new SavedDocument(null, text, Map.of());
    }

    /** The lines of the comment at the beginning. */
    public List<String> comment() {
        return text.lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .toList();
    }

    /** Whether a client has computed the right hash of a text. */
    public static boolean hasHash(String text, String hash) {
        return sha256(text).equals(hash.toLowerCase(Locale.ROOT));
    }

    /** The SHA-256 of the text in UTF-8, as lower-case hexadecimal digits. */
    public String sha256() {
        return sha256(text);
    }

    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
