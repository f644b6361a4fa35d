package org.partnershipgraph.api.locale;

import graphql.schema.DataFetchingEnvironment;
import java.util.Locale;
import org.partnershipgraph.text.Language;

/** The language that a client asks for. */
public class Languages {

    private Languages() {}

    /** That of the argument {@code locale} of the field, else that of the request. */
    public static Language of(DataFetchingEnvironment environment) {
        String locale = environment.getArgument("locale");
        if (locale != null) {
            return Language.valueOf(locale);
        }
        return of(environment.getLocale());
    }

    /** Swedish if the locale is, else English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("sv") ? Language.SV : Language.EN;
    }
}
