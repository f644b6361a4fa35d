package org.partnershipgraph.api.citation;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the data set is called, who publishes it, under which licences, and whom it credits, in one language. */
public record Imprint(
        String title, String description, String publisher, List<Licence> licences, List<String> credits) {

    /** In English or Swedish: the bundle has no other language. */
    public static Imprint in(Locale locale) {
        var texts = ResourceBundle.getBundle("i18n.Imprint", locale);
        return new Imprint(
                texts.getString("title"),
                texts.getString("description"),
                texts.getString("publisher"),
                List.of(
                        new Licence(
                                "Apache-2.0",
                                texts.getString("licence.all"),
                                "https://www.apache.org/licenses/LICENSE-2.0"),
                        new Licence(
                                "CC-BY-4.0",
                                texts.getString("licence.coordinates"),
                                "https://creativecommons.org/licenses/by/4.0/")),
                List.of(
                        texts.getString("credit.coordinates"),
                        texts.getString("credit.codes"),
                        texts.getString("credit.facts")));
    }
}
