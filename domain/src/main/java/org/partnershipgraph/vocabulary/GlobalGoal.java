package org.partnershipgraph.vocabulary;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");

    public GlobalGoal {
        requireNumber(number);
        Names.require(name);
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("'" + colour + "' is not a colour such as #C5192D");
        }
        variants = Names.copyOf(variants);
    }

    /** The number itself where it is 1 to 17; {@link IllegalArgumentException} where it is not. */
    public static int requireNumber(int number) {
        if (number < 1 || number > 17) {
            throw new IllegalArgumentException("a global goal is 1 to 17, not " + number);
        }
        return number;
    }

    @Override
    public String key() {
        return String.valueOf(number);
    }
}
