package org.partnershipgraph.seeds.reader.pair;

import java.util.List;
import org.partnershipgraph.seeds.reader.name.CountryNames;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.page.Trim;

/** Removes what follows the partners in a title: {@code , Country}, {@code – Country1/Country2}, {@code (2023-2025)}. */
final class TrailingCountries {

    private final CountryNames names;

    TrailingCountries(CountryNames names) {
        this.names = names;
    }

    /** The title without the countries at its end, whose codes it adds to the list. */
    String cutOff(String title, List<String> tail) {
        var rest = title;
        int cut = lastCountryCut(rest);
        while (cut > 0) {
            var named = names.only(countryText(rest.substring(cut)));
            tail.addAll(0, named);
            rest = rest.substring(0, cut).strip();
            cut = lastCountryCut(rest);
        }
        return rest;
    }

    /** Where the longest list of countries at the end begins, with its comma, dash or bracket; -1 if there is none. */
    private int lastCountryCut(String title) {
        for (int i = 1; i < title.length(); i++) {
            char c = title.charAt(i);
            boolean cuts =
                    c == ',' || c == '(' || Fold.isDash(c) || title.startsWith(" in ", i) || title.startsWith(" i ", i);
            if (cuts && !names.only(countryText(title.substring(i))).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private static String countryText(String tail) {
        var text = tail.startsWith(" in ") ? tail.substring(4) : tail.startsWith(" i ") ? tail.substring(3) : tail;
        var begun = Trim.start(text, c -> Fold.isDash((char) c) || " ,(".indexOf(c) >= 0);
        return Trim.end(begun, Trim.any(" )."));
    }

    /** Without {@code 2017-2020} or {@code (2023-2025)} at the end. */
    static String withoutYears(String title) {
        var without = Trim.end(title, Trim.any("0123456789-–()/ ,"));
        var hasYears = title.substring(without.length()).chars().anyMatch(Character::isDigit);
        return without.isEmpty() || !hasYears ? title : without;
    }
}
