package org.partnershipgraph.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.query.Listing.Order;
import org.partnershipgraph.query.Window;
import org.partnershipgraph.text.LocalizedText;

@OnEveryEngine
class NameOrderTest {

    private final Engine engine;

    NameOrderTest(Engine engine) {
        this.engine = engine;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alingsås, Zinkgruvan, Åmål, Åre, Älmhult, Öckerö, Örebro",
                "Vara, Vaxholm, Växjö, Waxholm, Ystad, Östersund",
                "Habo, Habo kommun, Haboby, Håbo",
                "New York, Newark",
                "Upplands-Bro, Upplands Väsby, Uppsala",
                "Ispa, ısparta, Ispb, Izmir, İzmit, Iznik",
                "Karlstad, Karşıyaka, Kaunas, Łódź, Lund, Tromsøya, Trosa",
                "Sanza, Şanzb, Sanzc, Stefan, Ștefan Vodă, Stockholm, Țara, Tunis",
                "Ceské, České, Ćuprija, Dakar, Đakovo, Durban",
                "Moi, Moi’s Bridge, Moi't, Moia, Moj",
                "Åre, Öja, Вінниця, Галич, Ґалаґан, Дніпро, Енергодар, Єнакієве, Житомир, Ирпа, Ізюм, Їчня, Йора,"
                        + " Київ, Яворів",
            })
    void isSwedish(String names) {
        assertOrder(OrderField.NAME_SV, names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alingsås, Älmhult, Åmål, Åre, Öckerö, Örebro, Zinkgruvan",
                "Vara, Vaxholm, Växjö, Waxholm",
                "Habo, Håbo, Habo kommun, Haboby",
                "Ispa, ısparta, Iznik, Izola",
                "Stefan, Ștefan Vodă, Stockholm",
                "Ohrid, Øystese, Oz",
                "Zulu, Галич, Ґалаґан, Дніпро, Їчня",
            })
    void isEnglish(String names) {
        assertOrder(OrderField.NAME_EN, names);
    }

    private void assertOrder(OrderField sort, String names) {
        var expected = List.of(names.split(", "));
        engine.fill(shuffled(expected));
        var order = List.of(Order.by(sort));
        var matches = engine.get(Index.class)
                .find(new Listing(Municipality.KIND, Filter.all(), order, Window.first(100)))
                .matches();
        var nameOf = new HashMap<String, String>();
        shuffled(expected)
                .forEach(record -> nameOf.put(record.key(), record.name().sv()));
        assertThat(matches).extracting(match -> nameOf.get(match.key())).containsExactlyElementsOf(expected);
    }

    /** With keys in an order of their own, which would show where names were taken for equal. */
    private static List<Municipality> shuffled(List<String> names) {
        var shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, new Random(1));
        return shuffled.stream()
                .map(name -> Bare.municipality("m" + shuffled.indexOf(name), LocalizedText.same(name)))
                .toList();
    }
}
