package org.partnershipgraph.api.page;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.partnershipgraph.api.page.data.AnswerNode;
import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;

/** The page that is being rendered: its language, its address and those of other pages. */
public class Page {

    static final List<String> LANGUAGES = List.of("en", "sv");

    private final PageTexts texts;
    private final PageAddress address;
    private final PageAssets assets;
    private final UnaryOperator<String> complete;
    private final long revision;

    /** @param revision that of the data before any of it is read */
    Page(PageAddress address, Locale accepted, PageAssets assets, UnaryOperator<String> complete, long revision) {
        this.address = address;
        this.assets = assets;
        this.complete = complete;
        this.revision = revision;
        var asked = address.parameter(PageAddress.LANGUAGE);
        texts = new PageTexts(LANGUAGES.contains(asked) ? Locale.forLanguageTag(asked) : accepted);
    }

    PageAddress address() {
        return address;
    }

    long revision() {
        return revision;
    }

    Locale locale() {
        return texts.locale();
    }

    /** @throws PageFailure if the address has another parameter, or an unknown language */
    void requireParameters(Set<String> known) {
        for (var name : address.parameters().keySet()) {
            if (!known.contains(name) && !name.equals(PageAddress.LANGUAGE)) {
                throw badRequest("error.parameter", name);
            }
        }
        var asked = address.parameter(PageAddress.LANGUAGE);
        if (!asked.isEmpty() && !LANGUAGES.contains(asked)) {
            throw badRequest("error.language", asked);
        }
    }

    PageFailure badRequest(String key, Object... values) {
        return new PageFailure(HttpStatus.BAD_REQUEST, text(key, values));
    }

    public String language() {
        return texts.locale().getLanguage();
    }

    /** A text of the bundle {@code i18n/Pages}. */
    public String text(String key, Object... values) {
        return texts.text(key, values);
    }

    public boolean hasText(String key) {
        return texts.has(key);
    }

    /** What the API calls the value of an enum. */
    public String label(String enumName, String value) {
        return value.isEmpty() ? "" : texts.label(enumName, value);
    }

    /** What kind of record is found: a company for a municipality of that kind. */
    public String kind(AnswerNode record) {
        var type = record.text("__typename");
        return type.equals("Municipality")
                ? StringUtils.capitalize(label("MunicipalityKind", record.text("kind")))
                : text("kind." + type);
    }

    /** The first and last known year of a record or period, as in 2023–2025; empty if neither is known. */
    public String years(AnswerNode period) {
        var start = period.text("startYear");
        var end = period.text("endYear");
        if (start.isEmpty() && end.isEmpty()) {
            return "";
        }
        if (end.isEmpty()) {
            return text("years.from", start);
        }
        return start.isEmpty() ? text("years.until", end) : start.equals(end) ? start : start + "–" + end;
    }

    /** A grant as in 1,500,000 SEK per year. */
    public String amount(AnswerNode grant) {
        var amount = NumberFormat.getIntegerInstance(locale()).format(grant.number("amount"));
        var parts = new ArrayList<String>();
        if (grant.is("isApproximate")) {
            parts.add(text("grant.about"));
        }
        parts.add(grant.has("amount") ? amount + " " + grant.text("currency") : text("grant.unknown"));
        if (grant.is("isPerYear")) {
            parts.add(text("grant.per-year"));
        }
        if (grant.has("year")) {
            parts.add("(" + grant.text("year") + ")");
        }
        return String.join(" ", parts);
    }

    /** The name of the field that a claim is about; the field itself if it has none. */
    public String field(String field) {
        return hasText("field." + field) ? text("field." + field) : field;
    }

    /** Whether an address leads to a page, rather than to a script or a program. */
    public boolean isWebAddress(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    /** The value of a parameter of the address. */
    public String parameter(String name) {
        return address.parameter(name);
    }

    /** The address of another page, in the language that the address of this one names, if any. */
    public String link(String path, String... parameters) {
        var language = address.parameter(PageAddress.LANGUAGE);
        if (language.isEmpty()) {
            return address.to(path, parameters);
        }
        var more = Arrays.copyOf(parameters, parameters.length + 2);
        more[parameters.length] = PageAddress.LANGUAGE;
        more[parameters.length + 1] = language;
        return address.to(path, more);
    }

    /** The address of the citation of this page. */
    public String citation() {
        return address.to(address.path() + PageAddress.CITATION, address.with(Map.of()));
    }

    /** The address of something that is the same in every language. */
    public String file(String path, String... parameters) {
        return address.to(path, parameters);
    }

    /** The address of this page with one parameter changed. */
    public String with(String parameter, String value) {
        return address.to(address.path(), address.with(Map.of(parameter, value)));
    }

    /** The address of the page of a list before or after a cursor. */
    public String turned(String direction, String cursor) {
        var other = direction.equals("after") ? "before" : "after";
        return address.to(address.path(), address.with(Map.of(other, "", direction, cursor)));
    }

    /** The language that the page is not in. */
    public String otherLanguage() {
        return language().equals("sv") ? "en" : "sv";
    }

    /** The address of this page for search engines, in one language: complete. */
    public String canonical(String language) {
        return complete.apply(PageAddress.query(address.path(), address.with(Map.of(PageAddress.LANGUAGE, language))));
    }

    /** The complete address of the list that this page shows a part of, in the language of the page. */
    public String first() {
        var parameters = address.with(Map.of("after", "", "before", "", PageAddress.LANGUAGE, language()));
        return complete.apply(PageAddress.query(address.path(), parameters));
    }

    /** The address of a page as an identifier in structured data. */
    public String identifier(String path) {
        return complete.apply(path);
    }

    public List<String> scripts() {
        return assets.scripts();
    }

    public List<String> styles() {
        return assets.styles();
    }

    public Optional<String> icon() {
        return assets.icon();
    }

    /** The outline of the continents, to draw places on. */
    public Optional<String> world() {
        return assets.world();
    }
}
