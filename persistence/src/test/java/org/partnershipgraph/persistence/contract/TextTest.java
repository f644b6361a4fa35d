package org.partnershipgraph.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Index.Match;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.query.Listing.Order;
import org.partnershipgraph.query.Window;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.Names;
import org.partnershipgraph.vocabulary.Tag;

@OnEveryEngine
class TextTest {

    static final List<String> TEXTS = List.of(
            "Göteborg, Växjö, Åre",
            "Va\u0308xjo\u0308 (decomposed)",
            "Карлівка, Їчня, Ґалаґан",
            "Şanlıurfa, İzmir, Beyoğlu",
            "Ștefan Vodă, Țara Făgărașului",
            "Moi’s Bridge, Murang'a, Xi'an",
            "北京市 ქუთაისი Đà Nẵng",
            "👩🏽‍🌾 🇸🇪 𝒳",
            "שלום \u202Eright to left\u202C \u200Fعمّان",
            "null\u0000 bell\u0007 escape\u001b[31m delete\u007f",
            "tab\tline\nreturn\rnext\u0085separator\u2028end",
            "\uFEFFmark and \u00A0 spaces \u200B",
            "$set",
            "a.b.$[].c",
            "{\"$ne\": null}",
            "'; DROP TABLE partnerships; -- <script>alert(1)</script> \\u0041 %00 ${jndi:x}",
            "å".repeat(Names.MAX_LENGTH));

    private final Engine engine;

    TextTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void startEmpty() {
        engine.clear();
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void isStoredAsItIs(String text) {
        var tags = engine.of(Tag.class);
        var saved = tags.save(new Tag("tag", null, LocalizedText.same(text), List.of(text, text)));
        assertThat(saved.variants()).containsExactly(text, text);
        assertThat(tags.findById("tag")).contains(saved);
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void isNoHindranceToAList(String text) {
        engine.of(Municipality.class).save(Bare.municipality("unusual", LocalizedText.same(text)));
        engine.of(Municipality.class).save(Bare.municipality("falun"));
        var index = engine.get(Index.class);
        engine.rebuild();
        var order = List.of(Order.by(OrderField.NAME_SV));
        var first = index.find(new Listing(Municipality.KIND, Filter.all(), order, Window.first(1)));
        var cursor = first.matches().get(0).cursor();
        var rest = index.find(new Listing(Municipality.KIND, Filter.all(), order, new Window(2, cursor, false)));
        assertThat(List.of(first.matches().get(0), rest.matches().get(0)))
                .extracting(Match::key)
                .containsExactlyInAnyOrder("falun", "unusual");
        assertThat(rest.hasNext()).isFalse();
    }
}
