// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The names under which a page's own outlet may appear, the one to show first.
final class Outlets {

    private static final Set<String> COMPANIES = companies();
    private static final Pattern PARTS = Pattern.compile("\\s+[|–—•·»:-]+(?:\\s+|$)");
    private static final int LONGEST = 60;
    private static final int LONGEST_BESIDE = 40;
    private static final int SHORTEST_PART = 4;

    private Outlets() {}

    private static Set<String> companies() {
        Set<String> companies = new HashSet<>();
        ExtractWords.all("company").forEach(form -> companies.add(Folding.letters(form)));
        return companies;
    }

    /// @param title the number of the headline's block; negative: none was found
    static List<String> names(PageBlocks page, @Nullable String captured, int title) {
        String host = Addresses.host(Addresses.ofArticle(page.facts().addresses(), captured));
        List<String> names = declared(page, host);
        String tag = page.layout().declared().titleTag;
        String beside = tag == null ? null : Titles.beside(tag, page.agreedTitle());
        if (beside != null
                && beside.length() <= LONGEST_BESIDE
                && reads(beside)
                && Bylines.afterBy(beside) == null) {
            names.add(beside);
        }
        String masthead = Mastheads.of(page, host, title);
        if (masthead != null) {
            names.add(masthead);
        }
        if (host != null) {
            names.add(host);
            names.add(Mastheads.site(host));
        }
        return names;
    }

    /// The declared names: an address or the company that owns the site only behind the site's own name.
    private static List<String> declared(PageBlocks page, @Nullable String host) {
        List<String> names = new ArrayList<>();
        List<String> behind = new ArrayList<>();
        for (String name : page.facts().outlets()) {
            String part = host == null ? null : partOf(name, Folding.letters(Mastheads.site(host)));
            if (part != null) {
                names.add(part);
            }
            if (name.length() <= LONGEST && !name.contains("://") && reads(name)) {
                (isCompany(name) || isHost(name) ? behind : names).add(name);
            }
        }
        names.addAll(behind);
        return names;
    }

    /// Of a name with a claim or its owner beside it, the part that is spelled in the site's host.
    private static @Nullable String partOf(String name, String site) {
        String[] parts = PARTS.split(name, -1);
        for (String part : parts) {
            String letters = Folding.letters(part);
            boolean spelled =
                    letters.equals(site)
                            || (letters.length() >= SHORTEST_PART && site.startsWith(letters));
            if (parts.length > 1 && spelled) {
                return part.strip();
            }
        }
        return null;
    }

    /// "lamp.example", or a word written as in one.
    private static boolean isHost(String name) {
        boolean word = name.indexOf(' ') < 0 && !name.endsWith(".");
        return word && (name.indexOf('.') > 0 || Character.isLowerCase(name.charAt(0)));
    }

    private static boolean isCompany(String name) {
        return COMPANIES.contains(Folding.letters(name.substring(name.lastIndexOf(' ') + 1)));
    }

    private static boolean reads(String name) {
        return Folding.letters(name).length() >= 2 && !Entries.isOne(name);
    }
}
