package org.partnershipgraph.api.error;

import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Repeats in a message what a client sent: short, and only characters that can be seen. */
public class Echo {

    private static final int LONGEST = 40;

    private Echo() {}

    /** The beginning of a long text, all of a short one. */
    public static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    }

    /** A number, text, boolean or enum value as the client wrote it; empty for any other value. */
    public static Optional<String> of(Object value) {
        var text = textOf(value);
        return text == null || !text.codePoints().allMatch(Echo::isVisible) ? Optional.empty() : Optional.of(cut(text));
    }

    private static @Nullable String textOf(Object value) {
        if (value instanceof String || value instanceof StringValue) {
            return "\"" + (value instanceof StringValue text ? text.getValue() : value) + "\"";
        }
        if (value instanceof EnumValue name) {
            return name.getName();
        }
        if (value instanceof IntValue number) {
            return number.getValue().toString();
        }
        if (value instanceof FloatValue number) {
            return number.getValue().toString();
        }
        if (value instanceof BooleanValue literal) {
            return String.valueOf(literal.isValue());
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : null;
    }

    /** Neither a control character, nor a mark that turns the direction of writing, nor half a character. */
    public static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR -> false;
            case Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
