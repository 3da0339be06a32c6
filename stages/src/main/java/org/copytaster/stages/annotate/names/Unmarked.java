// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import static org.copytaster.model.Mention.Kind.ORGANISATION;
import static org.copytaster.model.Mention.Kind.PERSON;
import static org.copytaster.model.Mention.Kind.PLACE;

import org.copytaster.model.Mention;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds names in a script without capitals, as Arabic is: what opens a name is a role, a given name,
/// a noun of organisations, or a place that is known; verbs, small words and marks end it.
final class Unmarked {

    /// Words that are written together with the next one: and, so, in, like, for.
    private static final String CLITICS = "وفبلك";

    private static final int LONGEST = 4;

    private final String text;
    private final List<Word> words;
    private final List<RolePhrase> roles;
    private final Lexicon lexicon;
    private final boolean[] inRole;
    private final List<Sighting> found = new ArrayList<>();

    Unmarked(String text, List<Word> words, List<RolePhrase> roles, Lexicon lexicon) {
        this.text = text;
        this.words = words;
        this.roles = roles;
        this.lexicon = lexicon;
        this.inRole = new boolean[words.size()];
        for (RolePhrase role : roles) {
            for (int at = role.from(); at < role.to(); at++) {
                inRole[at] = true;
            }
        }
    }

    /// @param families the keys of single names that people of this article are known to bear
    List<Sighting> find(Set<String> families) {
        int at = 0;
        while (at < words.size()) {
            at = inRole[at] || !words.get(at).isWord() ? at + 1 : after(at, families);
        }
        return found;
    }

    private int after(int at, Set<String> families) {
        RolePhrase role = roleBefore(at);
        int end = known(at);
        if (end == 0 && lexicon.organisationOpeners().contains(bare(at))) {
            end = organisation(at);
        }
        if (end == 0 && !closes(at) && (role != null || opensPerson(at))) {
            end = role == null ? person(at, null) : behindRole(at, role, families);
        }
        if (end == 0 && isFamily(at, families)) {
            add(at, at + 1, PERSON, null);
            end = at + 1;
        }
        return end == 0 ? at + 1 : end;
    }

    private @Nullable RolePhrase roleBefore(int at) {
        for (RolePhrase role : roles) {
            boolean comma = role.to() == at - 1 && "،,".contains(words.get(at - 1).text());
            if (role.to() == at || comma) {
                return role;
            }
        }
        return null;
    }

    /// Places and organisations of the lists, the longest first.
    private int known(int at) {
        for (int end = Math.min(words.size(), at + LONGEST); end > at; end--) {
            String key = key(at, end);
            String bare = clitic(at) ? key.substring(1) : key;
            for (String one :
                    clitic(at) ? new String[] {key, bare, "ال" + bare} : new String[] {key}) {
                boolean group = lexicon.organisations().contains(one);
                if (group || lexicon.places().containsKey(one)) {
                    add(at, end, group ? ORGANISATION : PLACE, null, one.equals(key) ? 0 : 1, one);
                    return end;
                }
            }
        }
        return 0;
    }

    /// "وزارة الخارجية الروسية": the noun, and the words with an article that follow it.
    private int organisation(int at) {
        int end = at + 1;
        boolean adjectives = false;
        while (end < words.size() && end - at < LONGEST && isDefinite(end)) {
            boolean adjective = isAdjective(end);
            if (end > at + 1 && adjectives && !adjective) {
                break;
            }
            adjectives |= adjective;
            end++;
        }
        if (end == at + 1) {
            return 0;
        }
        add(at, end, ORGANISATION, null, bare(at).equals(words.get(at).lower()) ? 0 : 1, null);
        return end;
    }

    private boolean isDefinite(int at) {
        String lower = words.get(at).lower();
        boolean adjective = lexicon.demonyms().containsKey(lower);
        return lower.startsWith("ال") && (adjective || !closes(at)) && !inRole[at];
    }

    /// "الروسية", "الأردني": a definite word with the ending of relation.
    private boolean isAdjective(int at) {
        String lower = words.get(at).lower();
        return lower.length() > 5
                && lower.startsWith("ال")
                && (lower.endsWith("ي") || lower.endsWith("ية"));
    }

    /// The person behind a role and, where no list knows the nation, behind its adjective: "وزير الخارجية
    /// الأردني" and the name; or behind the country in "وزير خارجية" and its name.
    private int behindRole(int at, RolePhrase role, Set<String> families) {
        boolean more = at + 1 < words.size() && !closes(at + 1) && !inRole[at + 1];
        if (more && isAdjective(at) && !families.contains(words.get(at).lower())) {
            int end = person(at + 1, role);
            return end == 0 ? at + 1 : end;
        }
        String last = words.get(role.to() - 1).lower();
        boolean country =
                more
                        && role.to() - role.from() > 1
                        && role.to() == at
                        && lexicon.roleModifiers().contains(last)
                        && !last.startsWith("ال")
                        && !lexicon.givenNames().contains(words.get(at).lower())
                        && opensPerson(at + 1);
        if (country) {
            add(at, at + 1, PLACE, null);
            return person(at + 1, role);
        }
        return person(at, role);
    }

    /// Whether the word may be part of a name: it has no pronoun at its end, no preposition with an article
    /// at its head, and is no plural.
    private boolean mayBeName(int at) {
        String lower = words.get(at).lower();
        if (lexicon.givenNames().contains(lower) || lower.equals("الدين")) {
            return true;
        }
        boolean plural =
                lower.startsWith("ال")
                        && (lower.endsWith("ون") || lower.endsWith("ين") || lower.endsWith("ات"))
                        && !lexicon.givenNames().contains(lower.substring(2));
        return !plural
                && lower.indexOf('ّ') < 0
                && !lower.startsWith("لل")
                && !lower.startsWith("بال")
                && !lower.startsWith("وال")
                && !(lower.length() > 4
                        && (lower.endsWith("ها") || lower.endsWith("هم") || lower.endsWith("هما")));
    }

    /// What people do, beside a name.
    private boolean hasDeedBeside(int from, int to) {
        return (from > 0 && lexicon.deeds().contains(words.get(from - 1).lower()))
                || (to < words.size() && lexicon.deeds().contains(words.get(to).lower()));
    }

    /// A given name with one more name after it. Behind a role any word may be the given name.
    private int person(int at, @Nullable RolePhrase role) {
        int end = at;
        int names = 0;
        boolean open = false;
        while (end < words.size() && names < 2 && !closes(end) && !inRole[end] && mayBeName(end)) {
            open = lexicon.particles().contains(words.get(end).lower());
            names += open ? 0 : 1;
            end++;
            if (names == 1
                    && end < words.size()
                    && lexicon.particles().contains(words.get(end).lower())) {
                names = 0;
            }
        }
        boolean enough = !open && names > 0 && (end - at > 1 || role != null);
        if (!enough
                || (end - at == 1 && !lexicon.givenNames().contains(bare(at)) && !isNameLike(at))) {
            return 0;
        }
        if (role == null && lexicon.namesAndWords().contains(bare(at)) && !hasDeedBeside(at, end)) {
            return 0;
        }
        int cut = role == null && !lexicon.givenNames().contains(words.get(at).lower()) ? 1 : 0;
        add(at, end, PERSON, role, cut, null);
        return end;
    }

    private boolean opensPerson(int at) {
        return lexicon.givenNames().contains(bare(at)) && at + 1 < words.size() && !closes(at + 1);
    }

    /// A single word behind a role is a name only if it has an article.
    private boolean isNameLike(int at) {
        return words.get(at).lower().startsWith("ال") && words.get(at).text().length() > 4;
    }

    private boolean closes(int at) {
        Word word = words.get(at);
        String lower = word.lower();
        return !word.isWord()
                || lexicon.function().contains(lower)
                || lexicon.deeds().contains(lower)
                || lexicon.calendar().contains(lower)
                || lexicon.places().containsKey(lower)
                || lexicon.demonyms().containsKey(lower)
                || lexicon.organisationOpeners().contains(lower)
                || (lower.length() > 3
                        && lower.charAt(0) == 'و'
                        && (lexicon.deeds().contains(lower.substring(1))
                                || lexicon.roles().contains(lower.substring(1))));
    }

    private boolean isFamily(int at, Set<String> families) {
        return !closes(at) && families.contains(words.get(at).lower());
    }

    private boolean clitic(int at) {
        String lower = words.get(at).lower();
        return lower.length() > 3 && CLITICS.indexOf(lower.charAt(0)) >= 0;
    }

    private String bare(int at) {
        String lower = words.get(at).lower();
        boolean known =
                lexicon.givenNames().contains(lower)
                        || lexicon.organisationOpeners().contains(lower);
        return !known && clitic(at) ? lower.substring(1) : lower;
    }

    private String key(int from, int to) {
        return Runs.key(words.subList(from, to));
    }

    private void add(int from, int to, Mention.Kind kind, @Nullable RolePhrase role) {
        add(from, to, kind, role, 0, null);
    }

    /// @param cut how many letters of a clitic stand before the name
    private void add(
            int from,
            int to,
            Mention.Kind kind,
            @Nullable RolePhrase role,
            int cut,
            @Nullable String key) {
        Span span = new Span(words.get(from).span().start() + cut, words.get(to - 1).span().end());
        String name = span.of(text);
        Sighting sighting = new Sighting(span, name, key == null ? name : key, false);
        sighting.certain = kind;
        sighting.role = role;
        found.add(sighting);
    }

    /// The last words of the people found, as they may stand alone elsewhere.
    static Set<String> families(List<Scene> scenes) {
        Set<String> families = new HashSet<>();
        for (Scene scene : scenes) {
            for (Sighting sighting : scene.sightings()) {
                int space = sighting.key.lastIndexOf(' ');
                if (sighting.certain == PERSON && space > 0) {
                    families.add(sighting.key.substring(space + 1));
                }
            }
        }
        return families;
    }
}
