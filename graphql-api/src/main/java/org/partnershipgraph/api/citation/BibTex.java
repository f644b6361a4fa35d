package org.partnershipgraph.api.citation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes citations as BibTeX, in UTF-8: an entry for what is cited, followed by one for each of its sources. */
public class BibTex {

    public static final String MEDIA_TYPE = "application/x-bibtex;charset=UTF-8";

    /** In a value, a brace must be balanced even if it is escaped. */
    private static final Map<Integer, String> ESCAPES = Map.of(
            (int) '\\', "\\textbackslash{}",
            (int) '{', "\\textbraceleft{}",
            (int) '}', "\\textbraceright{}",
            (int) '~', "\\textasciitilde{}",
            (int) '^', "\\textasciicircum{}",
            (int) '&', "\\&",
            (int) '%', "\\%",
            (int) '$', "\\$",
            (int) '#', "\\#",
            (int) '_', "\\_");

    private BibTex() {}

    /**
     * Writes a citation.
     *
     * @param key the name by which documents cite it
     */
    public static String of(Citation citation, String key) {
        var sources = citation.sources().stream().map(BibTex::entry);
        return Stream.concat(Stream.of(entry(citation, key)), sources).collect(Collectors.joining("\n"));
    }

    private static String entry(Citation citation, String key) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", "{" + escaped(citation.title()) + "}");
        fields.put("author", "{" + escaped(citation.publisher()) + "}");
        fields.put("year", String.valueOf(citation.readOn().getYear()));
        putIfKnown(fields, "url", citation.address().isEmpty() ? null : address(citation.address()));
        fields.put("urldate", citation.readOn().toString());
        fields.put("version", "revision " + citation.revision());
        fields.put("note", escaped(note(citation)));
        return entry("misc", key(key + "-r" + citation.revision()), fields);
    }

    private static String entry(CitedSource source) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", "{" + escaped(source.title()) + "}");
        putIfKnown(fields, "url", source.address() == null ? null : address(source.address()));
        putIfKnown(fields, "urldate", source.readOn());
        putIfKnown(fields, "langid", language(source.language()));
        return entry("misc", key(source.slug()), fields);
    }

    private static void putIfKnown(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static String entry(String type, String key, Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n", "@" + type + "{" + key + ",\n", "\n}\n"));
    }

    private static String note(Citation citation) {
        var licences = citation.licences().stream().map(Licence::title).collect(Collectors.joining("; "));
        return String.join(
                " ",
                Stream.concat(Stream.of(licences + "."), citation.credits().stream())
                        .toList());
    }

    /** As babel and biblatex call it. */
    private static @Nullable String language(@Nullable String tag) {
        return tag == null
                ? null
                : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    /** Readers take an address as it is, so braces and spaces in it cannot be escaped otherwise. */
    private static String address(String address) {
        return address.replace("{", "%7B")
                .replace("}", "%7D")
                .replace("\\", "%5C")
                .replaceAll("\\s", "%20");
    }

    private static String key(String text) {
        return text.replaceAll("[^A-Za-z0-9-]+", "-");
    }

    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ")
                .codePoints()
                .mapToObj(character ->
                        Objects.requireNonNullElseGet(ESCAPES.get(character), () -> Character.toString(character)))
                .collect(Collectors.joining());
    }
}
