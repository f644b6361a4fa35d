package org.partnershipgraph.api.error;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Messages of the GraphQL engine without what only its programmers need, and without long echoes of what was sent. */
class PlainMessages {

    private static final int LONGEST = 300;

    private static final Pattern RULE = Pattern.compile("^Validation [Ee]rror \\([^)]*+\\) ?: ");
    private static final Map<Pattern, String> CHANGES = new LinkedHashMap<>();

    static {
        change("([^\\s']{40})[^\\s']++", "$1...");
        change("Bad default value '.*' for type '(\\w++)'", "The default value of a variable is no $1");
        change("^Invalid syntax with ANTLR error '.*' at line", "Invalid syntax at line");
        change(
                "^Invalid syntax with offending token '<EOF>' at line ([\\d,]++) column ([\\d,]++)",
                "The query ends before it is complete, at line $1 column $2");
        change(
                "^Invalid syntax .*[Oo]ffending token '(.*)' at line ([\\d,]++) column ([\\d,]++)",
                "Invalid syntax at line $2 column $3: '$1' cannot stand there");
        change(
                "^Invalid unicode encountered.*[Oo]ffending token '.*' at line",
                "A text holds a broken escape or half a character at line");
        change(
                "^More than ([\\d,]++) '\\w++' tokens .*",
                "The query has more than $1 words and signs: ask for less at once");
        change("^More than \\d++ deep .*", "The query is nested too deep: ask for less at once");
        change("^More than ([\\d,]++) characters .*", "The query is longer than $1 characters: ask for less at once");
        change(
                "^This request is not .* - ([\\w.]++) is present too often!",
                "Ask the schema for less at once: $1 is there too often");
        change("^This request is not asking for introspection in good faith.*", "Ask the schema for less at once");
        change("[A-Z][a-z]{2,10}Value\\{.*}", "...");
    }

    private PlainMessages() {}

    static String of(String message) {
        var plain = withoutRule(message);
        for (var change : CHANGES.entrySet()) {
            plain = change.getKey().matcher(plain).replaceAll(change.getValue());
        }
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "..." : plain;
    }

    /** The message without the name of the rule that it breaks and the path, which errors have by themselves. */
    static String withoutRule(String message) {
        return RULE.matcher(message).replaceFirst("");
    }

    private static void change(String from, String to) {
        CHANGES.put(Pattern.compile(from, Pattern.DOTALL), to);
    }
}
