package org.partnershipgraph.vocabulary;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.Kind.KeyFormat;
import org.partnershipgraph.kind.KindDescription;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.kind.SearchField;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.Names;

/**
 * One of the seventeen goals of the 2030 Agenda.
 *
 * @param colour the goal's official colour as #RRGGBB
 */
public record GlobalGoal(int number, @Nullable Long version, LocalizedText name, String colour, List<String> variants)
        implements Aggregate {

    public static final Kind<GlobalGoal> KIND = KindDescription.of(GlobalGoal.class, "global-goals")
            .keyedBy(new KeyFormat("goal", UnaryOperator.identity(), GlobalGoal::isKey))
            .name(GlobalGoal::name)
            .aliases(GlobalGoal::variants)
            .searched(SearchField.CODE, GlobalGoal::codes)
            .order(OrderField.NUMBER, GlobalGoal::number)
            .orderedBy(OrderField.NUMBER);

    private static final Pattern NUMBER = Pattern.compile("[1-9]|1[0-7]");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");

    public GlobalGoal {
        requireNumber(number);
        Names.require(name);
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("'" + colour + "' is not a colour such as #C5192D");
        }
        variants = Names.copyOf(variants);
    }

    /** The number itself if it is 1 to 17; {@link IllegalArgumentException} otherwise. */
    public static int requireNumber(int number) {
        if (number < 1 || number > 17) {
            throw new IllegalArgumentException("a global goal is 1 to 17, not " + number);
        }
        return number;
    }

    private static boolean isKey(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Other spellings of the goal, besides its name. */
    private List<String> codes() {
        return Stream.of("%s", "SDG %s", "Goal %s", "Global goal %s", "Mål %s", "Globalt mål %s", "Hållbarhetsmål %s")
                .map(form -> form.formatted(number))
                .toList();
    }

    @Override
    public String key() {
        return String.valueOf(number);
    }
}
