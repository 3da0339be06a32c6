// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.copytaster.model.Mention;
import org.copytaster.model.Span;
import org.copytaster.stages.text.Dateline;
import org.copytaster.stages.text.Prose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What one sentence shows: its words, the role phrases, and the names that seem to stand in it.
record Scene(List<Word> words, List<RolePhrase> roles, List<Sighting> sightings) {

    /// The letters of the longest word for "and", with its spaces.
    private static final int LONGEST_LINK = 5;

    static List<Scene> of(Prose prose, Lexicon lexicon) {
        List<List<Word>> sentences = new ArrayList<>();
        for (Span sentence : prose.sentences()) {
            sentences.add(Words.of(prose.tokensIn(sentence), lexicon));
        }
        return lexicon.hasCapitals()
                ? capitals(prose.text(), sentences, lexicon)
                : secondLook(prose.text(), sentences, lexicon);
    }

    private static List<Scene> capitals(String text, List<List<Word>> sentences, Lexicon lexicon) {
        Capitals capitals = Capitals.of(sentences);
        List<Sketch> sketches = new ArrayList<>();
        for (List<Word> words : sentences) {
            sketches.add(Sketch.of(words, lexicon));
        }
        Set<String> keys = new HashSet<>();
        sketches.forEach(sketch -> sketch.addKeys(keys));
        Topic topic = Topic.of(sentences, lexicon);
        List<Scene> scenes =
                sketches.stream()
                        .map(sketch -> of(text, sketch, capitals, keys, topic, lexicon))
                        .toList();
        if (!lexicon.inflection().cases().isEmpty()) {
            Nominatives.lead(
                    scenes.stream().flatMap(scene -> scene.sightings.stream()).toList(), lexicon);
        }
        return scenes;
    }

    /// Without capitals a family name alone is only seen by those who have met the full name.
    private static List<Scene> secondLook(
            String text, List<List<Word>> sentences, Lexicon lexicon) {
        List<Scene> scenes =
                sentences.stream().map(words -> unmarked(text, words, Set.of(), lexicon)).toList();
        Set<String> families = Unmarked.families(scenes);
        return scenes.stream()
                .map(scene -> unmarked(text, scene.words, families, lexicon))
                .toList();
    }

    private static Scene unmarked(
            String text, List<Word> words, Set<String> families, Lexicon lexicon) {
        List<RolePhrase> roles = RolePhrase.in(words, lexicon);
        return new Scene(words, roles, new Unmarked(text, words, roles, lexicon).find(families));
    }

    /// A sentence before the whole article is known.
    private record Sketch(
            List<Word> words, List<RolePhrase> roles, List<Runs.Run> runs, boolean headline) {

        static Sketch of(List<Word> words, Lexicon lexicon) {
            List<RolePhrase> roles = RolePhrase.in(words, lexicon);
            List<Runs.Run> runs = new Runs(words, roles, lexicon).find();
            return new Sketch(words, roles, runs, Capitals.isHeadline(words));
        }

        void addKeys(Set<String> keys) {
            if (!headline) {
                runs.forEach(run -> keys.add(Runs.key(words.subList(run.from(), run.to()))));
            }
        }
    }

    private static Scene of(
            String text,
            Sketch sketch,
            Capitals capitals,
            Set<String> keys,
            Topic topic,
            Lexicon lexicon) {
        List<Word> words = sketch.words;
        Weighing weighing = new Weighing(words, lexicon, topic);
        Trimming trimming = new Trimming(words, capitals, keys, lexicon, Capitals.isShouted(words));
        int dateline = dateline(words, text);
        List<Sighting> sightings = new ArrayList<>();
        for (Runs.Run run : sketch.headline ? trimming.parts(sketch.runs) : sketch.runs) {
            boolean first = sketch.headline || isFirst(words, run.from());
            Runs.Run name = trimming.trimmed(run, first);
            if (name.from() < name.to()) {
                Sighting sighting = weighing.weigh(name, text, first);
                addRole(sighting, name, words, sketch.roles, lexicon);
                sighting.isSaidToBeSomebody =
                        isBeforeARole(name, words, sketch.roles, lexicon)
                                || (!lexicon.has(Grammar.HEADINGS_NAME_TOPICS)
                                        && name.from() == 0
                                        && isMark(words, name.to(), ":"));
                Word before = name.from() == 0 ? null : words.get(name.from() - 1);
                if (before != null && before.possessive() && before.isCapital()) {
                    sighting.owner = before;
                }
                if (sighting.span.end() < dateline) {
                    boolean agency =
                            name.from() > 0 && "([".contains(words.get(name.from() - 1).text());
                    sighting.certain = agency ? Mention.Kind.ORGANISATION : Mention.Kind.PLACE;
                }
                if (capitals.small.contains(sighting.key)) {
                    sighting.cues.add(NameCue.SMALL_ELSEWHERE);
                }
                if (!sightings.isEmpty()) {
                    addNeighbours(sightings.getLast(), sighting, text, lexicon);
                }
                sightings.add(sighting);
            }
        }
        return new Scene(words, sketch.roles, sightings);
    }

    /// Where the dateline ends that the sentence is; 0 if it is none. It names places, and an agency in
    /// brackets.
    private static int dateline(List<Word> words, String text) {
        int start = words.isEmpty() ? 0 : words.getFirst().span().start();
        int end = start == 0 || text.charAt(start - 1) == '\n' ? Dateline.end(text, start) : start;
        return end == start ? 0 : end;
    }

    /// Names that only a comma or "and" sets apart are often of one kind.
    private static void addNeighbours(Sighting one, Sighting next, String text, Lexicon lexicon) {
        if (one.span.end() >= next.span.start()
                || next.span.start() - one.span.end() > LONGEST_LINK) {
            return;
        }
        String between = text.substring(one.span.end(), next.span.start()).strip();
        if (between.equals(",") || lexicon.sides().get(between) == NameCue.AFTER_AND) {
            addNeighbour(one, next);
            addNeighbour(next, one);
        }
    }

    private static void addNeighbour(Sighting sighting, Sighting neighbour) {
        EnumSet<NameCue> seen = neighbour.cues;
        if (seen.contains(NameCue.COUNTRY) || seen.contains(NameCue.PLACE_HEAD)) {
            sighting.cues.add(NameCue.BESIDE_A_PLACE);
        }
        if (seen.contains(NameCue.GIVEN_FIRST) || seen.contains(NameCue.ROLE)) {
            sighting.cues.add(NameCue.BESIDE_A_PERSON);
        }
        if (seen.contains(NameCue.ORGANISATION)
                || seen.contains(NameCue.ORGANISATION_HEAD)
                || seen.contains(NameCue.ACRONYM)) {
            sighting.cues.add(NameCue.BESIDE_AN_ORGANISATION);
        }
    }

    /// The first word of the sentence, or of a quotation or clause that may begin with a capital.
    private static boolean isFirst(List<Word> words, int at) {
        if (at == 0) {
            return true;
        }
        Word before = words.get(at - 1);
        return !before.isWord() && "\"“”«‘'(:–—-•[…".contains(before.text());
    }

    /// The role that ends where the name begins, or one word before it ("the minister, Haro,"). A name
    /// that its sentence goes on from is no apposition: "According to the minister, Haro has left".
    private static void addRole(
            Sighting sighting,
            Runs.Run name,
            List<Word> words,
            List<RolePhrase> roles,
            Lexicon lexicon) {
        for (RolePhrase role : roles) {
            boolean direct =
                    overPlace(words, role.to(), lexicon) == name.from()
                            && !words.get(role.to() - 1).possessive();
            boolean comma =
                    overOwner(words, role.to(), lexicon) == name.from() - 1
                            && words.get(name.from() - 1).is(",")
                            && !words.get(role.from()).isCapital()
                            && (name.to() == words.size() || !words.get(name.to()).isWord());
            if (direct || comma) {
                sighting.role = role;
                sighting.cues.add(direct ? NameCue.ROLE : NameCue.ROLE_AND_COMMA);
            }
        }
    }

    /// "Hanna Orlin, the mayor of ..."
    private static boolean isBeforeARole(
            Runs.Run name, List<Word> words, List<RolePhrase> roles, Lexicon lexicon) {
        if (!isMark(words, name.to(), ",")) {
            return false;
        }
        int next = name.to() + 1;
        boolean article =
                next < words.size() && lexicon.articles().contains(words.get(next).lower());
        int from = article ? next + 1 : next;
        return roles.stream().anyMatch(role -> role.from() == from);
    }

    private static boolean isMark(List<Word> words, int at, String mark) {
        return at < words.size() && words.get(at).is(mark);
    }

    /// After the place whose office it is, where a case stands for "of": "президент Ортавии Омар Харо".
    private static int overPlace(List<Word> words, int from, Lexicon lexicon) {
        return lexicon.caseMeansOf() ? lexicon.placeEnd(words, from, words.size()) : from;
    }

    /// After the name of the place whose office it is: "the mayor of Ortona, Hanna Orlin, ...".
    private static int overOwner(List<Word> words, int from, Lexicon lexicon) {
        boolean owner =
                from + 1 < words.size()
                        && lexicon.joiners().contains(words.get(from).lower())
                        && words.get(from + 1).isCapital();
        return owner ? from + 2 : from;
    }

    /// How the words of the whole article use capitals.
    record Capitals(Set<String> small, Map<String, Integer> names) {

        static Capitals of(List<List<Word>> sentences) {
            Set<String> small = new HashSet<>();
            Map<String, Integer> names = new HashMap<>();
            for (List<Word> words : sentences) {
                boolean headline = isHeadline(words);
                for (int at = 0; at < words.size(); at++) {
                    Word word = words.get(at);
                    if (word.isWord() && !word.isCapital()) {
                        small.add(word.lower());
                    } else if (word.isCapital() && !headline && !isFirst(words, at)) {
                        names.merge(word.lower(), 1, Integer::sum);
                    }
                }
            }
            return new Capitals(small, names);
        }

        /// Whether nearly every longer word has a capital.
        static boolean isHeadline(List<Word> words) {
            int capitals = 0;
            int longer = 0;
            for (Word word : words) {
                if (word.isWord() && word.text().length() > 3) {
                    longer++;
                    capitals += word.isCapital() ? 1 : 0;
                }
            }
            return (longer > 4 && capitals * 10 >= longer * 8) || isShouted(words);
        }

        /// Whether the line is written in capitals, so that they make neither names nor acronyms.
        static boolean isShouted(List<Word> words) {
            int shouted = 0;
            int longer = 0;
            int all = 0;
            for (Word word : words) {
                if (word.isWord() && word.text().length() > 1) {
                    boolean capitals = word.isAcronym();
                    all++;
                    shouted += capitals ? 1 : 0;
                    longer += capitals && word.text().length() > 3 ? 1 : 0;
                }
            }
            return all > 1 && longer > 0 && shouted * 10 >= all * 8;
        }

        boolean isSmallElsewhere(Word word) {
            return small.contains(word.lower());
        }

        boolean isNameElsewhere(Word word) {
            return names.containsKey(word.lower()) && !small.contains(word.lower());
        }
    }
}
