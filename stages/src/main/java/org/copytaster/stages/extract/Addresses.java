// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes addresses one way: host in lower case, no fragment, no port that goes without saying, none
/// of the parameters that only tell where a reader came from. All else stays as it is, in its order:
/// a canonicaliser that sorts or decodes makes addresses that lead nowhere.
final class Addresses {

    private static final Pattern PARTS =
            Pattern.compile(
                    "(https?)://([^/?#]+)([^?#]*)(?:\\?([^#]*))?(?:#.*)?",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Set<String> TRACKING =
            Set.of(
                    "fbclid",
                    "gclid",
                    "dclid",
                    "gbraid",
                    "wbraid",
                    "msclkid",
                    "yclid",
                    "igshid",
                    "mc_cid",
                    "mc_eid",
                    "twclid",
                    "ocid",
                    "cmpid",
                    "ncid",
                    "smid",
                    "ref_src",
                    "ref_url",
                    "_ga",
                    "_gl",
                    "xtor",
                    "at_medium",
                    "at_campaign",
                    "wt_mc",
                    "wt_zmc",
                    "icid",
                    "s_cid",
                    "guccounter",
                    "guce_referrer",
                    "guce_referrer_sig");

    private Addresses() {}

    /// The canonical form of an address; null if it is none of the web.
    static @Nullable String canonical(String address) {
        Matcher parts = PARTS.matcher(address.strip());
        if (!parts.matches()
                || parts.group(2).isBlank()
                || address.strip().chars().anyMatch(Character::isWhitespace)) {
            return null;
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String host = host(parts.group(2).toLowerCase(Locale.ROOT), scheme);
        String path = parts.group(3).isEmpty() ? "/" : parts.group(3);
        String query = query(parts.group(4));
        return scheme + "://" + host + path + (query.isEmpty() ? "" : "?" + query);
    }

    private static String host(String host, String scheme) {
        String usual = scheme.equals("http") ? ":80" : ":443";
        return host.endsWith(usual) ? host.substring(0, host.length() - usual.length()) : host;
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        StringBuilder kept = new StringBuilder();
        for (String parameter : query.split("&", -1)) {
            if (!isTracking(parameter) && !parameter.isEmpty()) {
                kept.append(kept.isEmpty() ? "" : "&").append(parameter);
            }
        }
        return kept.toString();
    }

    private static boolean isTracking(String parameter) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }

    /// The address of the article: the first declared one that can be its own (not that of the whole
    /// site), made absolute by the address of the capture; else the capture's.
    static @Nullable String ofArticle(List<String> declared, @Nullable String captured) {
        for (String address : declared) {
            String canonical = canonical(absolute(address, captured));
            if (canonical != null && !isFrontPage(canonical)) {
                return canonical;
            }
        }
        return captured == null ? null : canonical(captured);
    }

    private static boolean isFrontPage(String canonical) {
        return canonical.indexOf('/', canonical.indexOf("://") + 3) == canonical.length() - 1;
    }

    private static String absolute(String address, @Nullable String base) {
        if (base == null || address.regionMatches(true, 0, "http", 0, 4)) {
            return address;
        }
        try {
            return new URI(base).resolve(address).toString();
        } catch (URISyntaxException | IllegalArgumentException broken) {
            return address;
        }
    }

    /// The host without `www.`; null without an address.
    static @Nullable String host(@Nullable String address) {
        Matcher parts = address == null ? null : PARTS.matcher(address);
        if (parts == null || !parts.matches()) {
            return null;
        }
        String host = parts.group(2).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
