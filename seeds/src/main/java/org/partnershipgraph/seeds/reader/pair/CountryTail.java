package org.partnershipgraph.seeds.reader.pair;

import java.util.List;
import org.partnershipgraph.seeds.reader.name.CountryNames;
import org.partnershipgraph.seeds.reader.page.Fold;

/** What follows the partners in a title: {@code , Country}, {@code – Country1/Country2}, {@code (2023-2025)}. */
public final class CountryTail {

    private final CountryNames names;

    public CountryTail(CountryNames names) {
        this.names = names;
    }

    /** The title without the countries at its end, whose codes are added to the list. */
    public String cutOff(String title, List<String> tail) {
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

    /** Where the longest list of countries at the end begins, its comma, dash or bracket included; -1 where none does. */
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
        int start = 0;
        int end = text.length();
        while (start < end && (Fold.isDash(text.charAt(start)) || " ,(".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start && " ).".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Without {@code 2017-2020} or {@code (2023-2025)} at the end. */
    public static String withoutYears(String title) {
        int end = title.length();
        while (end > 0 && "0123456789-–()/ ,".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 || title.substring(end).chars().noneMatch(Character::isDigit) ? title : title.substring(0, end);
    }
}
