// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The names of countries, of world regions and of the towns that time zones are named after, as the
/// Unicode consortium's locale data has them for many languages.
final class Territories {

    private Territories() {}

    /// Names in small letters with the key of the place: the code of a country or region, and for a
    /// town its English name.
    static Map<String, String> named(String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        Map<String, String> names = new HashMap<>();
        addTowns(names, locale);
        LocaleDisplayNames full = LocaleDisplayNames.getInstance(locale);
        LocaleDisplayNames brief =
                LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT);
        for (String code : ULocale.getISOCountries()) {
            add(names, full.regionDisplayName(code), code);
            add(names, brief.regionDisplayName(code), code);
        }
        for (String code : new String[] {"002", "009", "019", "142", "150", "EU"}) {
            add(names, full.regionDisplayName(code), code);
        }
        return names;
    }

    private static void addTowns(Map<String, String> names, ULocale locale) {
        TimeZoneNames zones = TimeZoneNames.getInstance(locale);
        TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
        for (String zone :
                TimeZone.getAvailableIDs(
                        TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            String town = zones.getExemplarLocationName(zone);
            String key = english.getExemplarLocationName(zone);
            if (town != null && key != null) {
                add(names, town, key.toLowerCase(Locale.ROOT));
            }
        }
    }

    private static void add(Map<String, String> names, String name, String key) {
        String lower = Lexicon.plain(name.toLowerCase(Locale.ROOT));
        boolean isCode = lower.equals(key.toLowerCase(Locale.ROOT)) && lower.length() < 4;
        if (lower.length() > 2 && !isCode && lower.indexOf('(') < 0) {
            names.put(lower, key);
            names.putIfAbsent(withoutAccents(lower), key);
        }
    }

    private static String withoutAccents(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }
}
