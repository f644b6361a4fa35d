package org.partnershipgraph.api.error;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A message of the bundle {@code i18n/Errors}, not yet in any language.
 *
 * @param arguments what fills the placeholders of the message; texts among them are translated too
 */
public record ErrorText(String key, List<?> arguments) {

    private static final String BUNDLE = "i18n.Errors";

    public static ErrorText of(String key, Object... arguments) {
        return new ErrorText(key, List.of(arguments));
    }

    public static boolean exists(String key) {
        return ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH).containsKey(key);
    }

    /** The message in English or Swedish: the bundle has no other language. */
    public String in(Locale locale) {
        var pattern = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
        var values = arguments.stream()
                .map(argument -> argument instanceof ErrorText text ? text.in(locale) : argument)
                .toArray();
        return new MessageFormat(pattern, locale).format(values);
    }
}
