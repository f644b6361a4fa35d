package org.partnershipgraph.seeds.reader;

import java.util.List;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.municipality.MunicipalityKind;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.seeds.DataSet;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Theme;

/** A register of places that do not exist, with the project's own vocabulary. */
final class InventedPlaces {

    static final List<Municipality> ALL = List.of(
            swedish("alvsta", "Alvsta", "Alvsta kommun"),
            swedish("bjorkafors", "Björkafors", "Björkafors kommun", "City of Bjorkafors"),
            swedish("granas", "Granås", "Granås stad"),
            swedish("haggdal", "Häggdal", "Häggdals kommun"),
            swedish("tallvik", "Tallvik", "Tallviks kommun"),
            swedish("lindo-bro", "Lindö-Bro", "Lindö-Bro kommun"),
            swedish("ekera", "Ekera", "Ekera kommun"),
            swedish("ekera-norrdal", "Ekerå", "Ekerå kommun"),
            other("region-vastermark", "Region Västermark", MunicipalityKind.REGION, "SE", "Västermark County Council"),
            other("region-tallviks-lan", "Region Tallviks län", MunicipalityKind.REGION, "SE"),
            other("sjodalens-kommunalforbund", "Sjödalens kommunalförbund", MunicipalityKind.FEDERATION, "SE"),
            other("alvsta-energi", "AB Alvsta Energi", MunicipalityKind.COMPANY, "SE", "Alvsta Energi"),
            other("mbaruku", "Mbaruku", MunicipalityKind.DISTRICT, "ZM", "Mbaruku District Council"),
            other("kitondo", "Kitondo", MunicipalityKind.MUNICIPALITY, "ZM", "Kitondo Town Council"),
            other("ndovu", "Ndovu", MunicipalityKind.CITY, "KE", "Ndovu City Council"),
            other("ndovu-county", "Ndovu County", MunicipalityKind.COUNTY, "KE"),
            other("nyota-bay", "Nyota Bay", MunicipalityKind.COUNTY, "KE", "Nyota Bay County", "Nyotabay"),
            other("rooibaai", "Rooibaai", MunicipalityKind.MUNICIPALITY, "ZA", "Rooibaai Local Municipality"),
            other("kwamvula", "KwaMvula", MunicipalityKind.MUNICIPALITY, "ZA"),
            other("esandleni", "eSandleni", MunicipalityKind.MUNICIPALITY, "ZA"),
            other("zorynsk", "Zorynsk", MunicipalityKind.CITY, "UA", "Sorynsk"),
            other("verkhivka", "Verkhivka", MunicipalityKind.CITY, "UA"),
            other("stara-hora", "Stara Hora", MunicipalityKind.CITY, "UA"),
            other("lypove", "Lypove", MunicipalityKind.CITY, "UA"),
            other("kamin-lisnyi", "Kamin-Lisnyi", MunicipalityKind.CITY, "UA"),
            other("stefanita", "Ștefănița", MunicipalityKind.CITY, "MD"),
            other("cau-lam", "Cau Lam District, Ha Son", MunicipalityKind.DISTRICT, "VN"));

    private InventedPlaces() {}

    static PageReader reader() {
        return reader(ALL);
    }

    static PageReader reader(List<Municipality> places) {
        return new PageReader(new Gazetteer(places), terms(DataSet.read()));
    }

    static Terms terms(DataSet data) {
        return new Terms(
                data.all(ProjectArea.class),
                data.all(Theme.class),
                data.all(GlobalGoal.class),
                data.all(Network.class),
                data.all(Country.class));
    }

    private static Municipality swedish(String slug, String name, String official, String... aliases) {
        return place(slug, new LocalizedText(official, name), official, MunicipalityKind.MUNICIPALITY, "SE", aliases);
    }

    private static Municipality other(
            String slug, String name, MunicipalityKind kind, String country, String... aliases) {
        return place(slug, LocalizedText.same(name), name, kind, country, aliases);
    }

    private static Municipality place(
            String slug,
            LocalizedText name,
            String official,
            MunicipalityKind kind,
            String country,
            String... aliases) {
        return new Municipality(
                slug,
                null,
                name,
                official,
                kind,
                country,
                null,
                null,
                List.of(aliases),
                List.of(),
                null,
                null,
                null,
                List.of());
    }
}
