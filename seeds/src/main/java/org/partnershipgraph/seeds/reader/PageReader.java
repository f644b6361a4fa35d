package org.partnershipgraph.seeds.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.seeds.DataSet;
import org.partnershipgraph.seeds.reader.name.Gazetteer;
import org.partnershipgraph.seeds.reader.page.Markup;
import org.partnershipgraph.seeds.reader.page.Mojibake;
import org.partnershipgraph.seeds.reader.page.PageBytes;
import org.partnershipgraph.seeds.reader.page.PageText;
import org.partnershipgraph.seeds.reader.report.Problem;
import org.partnershipgraph.seeds.reader.report.ReadItem;
import org.partnershipgraph.seeds.reader.report.ReadPage;
import org.partnershipgraph.seeds.reader.vocabulary.Terms;
import org.partnershipgraph.text.Language;

/**
 * Reads pages of prose: text or HTML in, items with their facts out. It never guesses a partner and never fails: whatever it
 * could not read is a problem of the page or item. Time and memory grow with the page's length, of which at most
 * {@link #LONGEST} are read. Safe for use by several threads.
 */
public final class PageReader {

    /** How many bytes, or characters, of a page are read; the rest is left out and reported. */
    public static final int LONGEST = 4 * 1024 * 1024;

    private final Gazetteer gazetteer;
    private final Terms terms;
    private final int longest;

    public PageReader(Gazetteer gazetteer, Terms terms) {
        this(gazetteer, terms, LONGEST);
    }

    public PageReader(Gazetteer gazetteer, Terms terms, int longest) {
        this.gazetteer = gazetteer;
        this.terms = terms;
        this.longest = longest;
    }

    /** A reader that knows the words of a data set, and its places. */
    public static PageReader of(DataSet data) {
        return of(data, data.all(Municipality.class));
    }

    /** A reader that knows the words of a data set, and these places. */
    public static PageReader of(DataSet data, List<Municipality> places) {
        return new PageReader(new Gazetteer(places), Terms.of(data));
    }

    /** Reads a page of unknown encoding, and no more of the stream than is used. */
    public ReadPage read(String source, InputStream content) throws IOException {
        return read(source, content.readNBytes(longest + 1));
    }

    /** Reads a page of unknown encoding: UTF-8, UTF-16 with its mark, Windows-1252 and Latin-1 are told apart. */
    public ReadPage read(String source, byte[] content) {
        if (PageBytes.isBinary(content)) {
            return binary(source);
        }
        var problems = new ArrayList<Problem>();
        var decoded = PageBytes.decode(bounded(content, problems));
        if (decoded.encoding().equals("mixed")) {
            problems.add(new Problem(
                    "encoding-mixed", "bytes that are no UTF-8 were read as Windows-1252: look at å, ä and ö", null));
        }
        return read(source, decoded.text(), null, decoded.encoding(), problems);
    }

    /** Reads a page whose text is at hand, be it HTML or not. */
    public ReadPage read(String source, String content) {
        return read(source, content, null, null, new ArrayList<>());
    }

    public ReadPage readText(String source, String text) {
        return read(source, text, false, null, new ArrayList<>());
    }

    public ReadPage readHtml(String source, String html) {
        return read(source, html, true, null, new ArrayList<>());
    }

    private ReadPage read(
            String source,
            String content,
            @Nullable Boolean isHtml,
            @Nullable String encoding,
            List<Problem> problems) {
        if (PageText.isBinary(content)) {
            return binary(source);
        }
        var text = sound(bounded(content, problems), problems);
        boolean isMarkup = isHtml == null ? Markup.isLikely(text) : isHtml;
        var page = isMarkup ? Markup.read(text) : PageText.ofText(text);
        var reading = new PageReading(page, gazetteer, terms);
        var items = reading.items();
        if (page.lines().isEmpty()) {
            problems.add(new Problem("empty", "the page holds no text", null));
        } else if (items.isEmpty()) {
            problems.add(new Problem("no-items", "no item was found on the page", null));
        } else if (reading.isCut()) {
            problems.add(new Problem(
                    "items-too-many",
                    "only the first " + PageReading.MOST_ITEMS + " items were read: cut the page into several",
                    null));
        }
        return new ReadPage(
                source, languageOf(items, reading), items, reading.heading(), List.copyOf(problems), encoding);
    }

    private static ReadPage binary(String source) {
        var problem = new Problem("binary", "this is no text: give a page as text or HTML", null);
        return new ReadPage(source, null, List.of(), null, List.of(problem), null);
    }

    private static @Nullable Language languageOf(List<ReadItem> items, PageReading reading) {
        return items.isEmpty() ? null : reading.language();
    }

    private static String sound(String text, List<Problem> problems) {
        if (text.indexOf('\uFFFD') >= 0) {
            problems.add(new Problem(
                    "characters-lost",
                    "characters were lost before the page came here (\uFFFD): fetch it again",
                    null));
        }
        if (!Mojibake.isLikely(text)) {
            return text;
        }
        problems.add(new Problem(
                "encoding-repaired",
                "UTF-8 had been taken for Windows-1252 and was set right: look at å, ä and ö",
                null));
        return Mojibake.repair(text);
    }

    private byte[] bounded(byte[] content, List<Problem> problems) {
        if (content.length <= longest) {
            return content;
        }
        problems.add(tooLong());
        return Arrays.copyOf(content, PageBytes.endOfLineBefore(content, longest));
    }

    private String bounded(String content, List<Problem> problems) {
        if (content.length() <= longest) {
            return content;
        }
        problems.add(tooLong());
        int end = content.lastIndexOf('\n', longest - 1) + 1;
        return content.substring(0, end > 0 ? end : longest);
    }

    private Problem tooLong() {
        return new Problem(
                "page-too-long", "only the first " + longest / 1024 + " kB were read: cut the page into several", null);
    }
}
