package org.partnershipgraph.seeds.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.seeds.dataset.DataSet;
import org.partnershipgraph.seeds.reader.facet.FacetLabel;
import org.partnershipgraph.seeds.reader.name.Gazetteer;
import org.partnershipgraph.seeds.reader.page.Markup;
import org.partnershipgraph.seeds.reader.page.Mojibake;
import org.partnershipgraph.seeds.reader.page.PageBytes;
import org.partnershipgraph.seeds.reader.page.PageText;
import org.partnershipgraph.seeds.reader.report.Problem;
import org.partnershipgraph.seeds.reader.report.ReadPage;
import org.partnershipgraph.seeds.reader.vocabulary.PageVocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads pages of prose, as text or HTML, and returns their items. It never guesses a partner and never fails: what it could
 * not read is a problem of the page or item. Time and memory are linear in the length of a page, of which at most
 * {@link #LONGEST} bytes or characters are read. Thread-safe.
 */
public final class PageReader {

    /** How many bytes or characters of a page are read; the rest is left out and reported. */
    public static final int LONGEST = 4 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(PageReader.class);

    private final Gazetteer gazetteer;
    private final PageVocabulary vocabulary;
    private final int longest;

    public PageReader(Gazetteer gazetteer, PageVocabulary vocabulary) {
        this(gazetteer, vocabulary, LONGEST);
    }

    public PageReader(Gazetteer gazetteer, PageVocabulary vocabulary, int longest) {
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
        this.longest = longest;
    }

    /** A reader that knows the vocabularies and places of a data set. */
    public static PageReader of(DataSet data) {
        return of(data, data.all(Municipality.class));
    }

    /** A reader that knows the vocabularies of a data set, and these places. */
    public static PageReader of(DataSet data, List<Municipality> places) {
        return new PageReader(new Gazetteer(places), PageVocabulary.of(data));
    }

    /** Reads a page of unknown encoding, and no more of the stream than it uses. */
    public ReadPage read(String source, InputStream content) throws IOException {
        return read(source, content.readNBytes(longest + 1));
    }

    /** Reads a page of unknown encoding: UTF-8, UTF-16 with a byte order mark, Windows-1252 or Latin-1. */
    public ReadPage read(String source, byte[] content) {
        if (PageBytes.isBinary(content)) {
            return binary(source);
        }
        var problems = new ArrayList<Problem>();
        var decoded = PageBytes.decode(limited(content, problems));
        if (decoded.encoding().equals(PageBytes.MIXED)) {
            problems.add(new Problem(
                    "encoding-mixed", "bytes that are no UTF-8 were read as Windows-1252: look at å, ä and ö", null));
        }
        return read(source, decoded.text(), null, decoded.encoding(), problems);
    }

    /** Reads a page that is already decoded, as HTML if it looks like it. */
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
        var text = repaired(limited(content, problems), problems);
        try {
            return read(source, textOf(text, isHtml), encoding, problems);
        } catch (RuntimeException e) {
            LOG.warn("Could not read the page {}", source, e);
            return ReadPage.failed(source);
        }
    }

    private static PageText textOf(String text, @Nullable Boolean isHtml) {
        boolean isMarkup = isHtml == null ? Markup.isLikely(text) : isHtml;
        return isMarkup ? Markup.read(text, FacetLabel.LABELS) : PageText.of(text, FacetLabel.LABELS);
    }

    private ReadPage read(String source, PageText page, @Nullable String encoding, List<Problem> problems) {
        var result = new PagePipeline(gazetteer, vocabulary).read(page);
        problems.addAll(problemsOf(page, result));
        return new ReadPage(
                source,
                result.items().isEmpty() ? null : result.language(),
                result.items(),
                result.heading(),
                List.copyOf(problems),
                encoding);
    }

    private static List<Problem> problemsOf(PageText page, PagePipeline.Result result) {
        if (page.lines().isEmpty()) {
            return List.of(new Problem("empty", "the page holds no text", null));
        }
        if (result.items().isEmpty()) {
            return List.of(new Problem("no-items", "no item was found on the page", null));
        }
        return result.isCut()
                ? List.of(new Problem(
                        "items-too-many",
                        "only the first " + PagePipeline.MOST_ITEMS + " items were read: cut the page into several",
                        null))
                : List.of();
    }

    private static ReadPage binary(String source) {
        return ReadPage.unread(source, new Problem("binary", "this is no text: give a page as text or HTML", null));
    }

    private static String repaired(String text, List<Problem> problems) {
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

    private byte[] limited(byte[] content, List<Problem> problems) {
        if (content.length <= longest) {
            return content;
        }
        problems.add(tooLong());
        return Arrays.copyOf(content, PageBytes.endOfLineBefore(content, longest));
    }

    private String limited(String content, List<Problem> problems) {
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
