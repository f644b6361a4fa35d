package org.partnershipgraph.seeds.reader.name;

import java.util.ArrayList;
import java.util.List;

/** What pages call countries besides their names in Swedish and English: former, short, official and misspelt ones. */
public final class OtherCountryNames {

    private static final String NAMES = """
            AE: UAE, Emirates, Emiraten
            BA: Bosnia, Bosnien, Bosnien-Hercegovina, Bosnia-Herzegovina, BiH
            BF: Upper Volta, Övre Volta
            BY: Vitryssland, White Russia, Belorussia, Byelorussia
            CD: DR Congo, DRC, Congo DR, DR Kongo, Democratic Republic of the Congo, Democratic Republic of Congo
            CD: Demokratiska republiken Kongo, Congo-Kinshasa, Kongo-Kinshasa, Zaire
            CG: Congo, Kongo, Republic of the Congo, Republiken Kongo, Congo-Brazzaville, Kongo-Brazzaville
            CI: Ivory Coast, Elfenbenskusten, Côte d'Ivoire
            CN: PRC, People's Republic of China
            CV: Cape Verde, Kap Verde, Cabo Verde
            CZ: Czech Republic, Tjeckiska republiken, Czechia
            DE: BRD, West Germany, East Germany
            FM: Micronesia, Mikronesien
            GB: UK, Great Britain, Britain, England, Scotland, Skottland, Wales, Northern Ireland, Nordirland
            GB: Förenade kungariket, United Kingdom of Great Britain and Northern Ireland
            HK: Hong Kong, Hongkong
            KG: Kirgizistan, Kirgistan, Kirgizien, Kyrgyz Republic, Kyrgyzia
            KP: DPRK, Democratic People's Republic of Korea
            KR: Korea, Republic of Korea, Republiken Korea
            KZ: Kazakstan, Kazachstan
            LA: Lao, Lao PDR
            LK: Ceylon
            MD: Moldavia
            MK: Macedonia, Makedonien, FYROM, Former Yugoslav Republic of Macedonia
            MM: Burma, Myanmar
            MO: Macao, Macau
            MZ: Mocambique, Mosambik
            NL: Holland, Netherlands
            PS: Palestine, Palestina, Palestinian territories, Palestinska territorierna, Palestinian Authority
            PS: Occupied Palestinian Territory, Occupied Palestinian Territories, Palestinska myndigheten
            PS: West Bank, Västbanken, West Bank and Gaza
            RU: Russian Federation, Ryska federationen
            SK: Slovak Republic
            SY: Syrian Arab Republic
            SZ: Swaziland, Eswatini
            TL: East Timor, Östtimor, Timor-Leste
            TR: Türkiye, Turkiye, Turkey
            TW: Republic of China, Formosa
            TZ: Tanganyika
            UA: Ukrainia, Ukrania, Ucraina
            US: USA, US, United States of America, Amerikas förenta stater, America
            VN: Viet Nam
            XK: Kosovo, Kosova
            ZA: RSA, S Africa, S Afrika, South African Republic
            ZW: Rhodesia, Southern Rhodesia
            """;

    private OtherCountryNames() {}

    /** A name and the code of the country it means. */
    public record Name(String name, String code) {}

    public static List<Name> all() {
        var names = new ArrayList<Name>();
        for (var line : NAMES.lines().toList()) {
            for (var name : List.of(line.substring(4).split(", "))) {
                names.add(new Name(name, line.substring(0, 2)));
            }
        }
        return names;
    }
}
