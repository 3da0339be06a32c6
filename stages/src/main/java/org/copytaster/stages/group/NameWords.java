// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.model.Mention;
import org.copytaster.model.Reading;
import org.copytaster.model.Span;
import org.copytaster.stages.text.Capitals;
import org.copytaster.stages.text.CommonWords;
import org.copytaster.stages.text.FoldedWords;
import org.copytaster.stages.text.NameSounds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/// The names in an article in a form that outlives spelling, language and script: the consonants that
/// one hears. "Karvenia", "Carvenia" and "كارفينيا" are all `krfn`.
///
/// A word of a script with capitals is a name when it has one although it does not begin a sentence,
/// and is no common word. Where every noun has a capital, as in German, only what was found to be a
/// name is one. In scripts without capitals every word may be one; [StoryIndex] takes those
/// for names that it has met as names elsewhere. A name with fewer than three consonants tells too
/// little by them and stands for itself (`=libia`), for languages of one script.
///
/// @param counts how often each key stands in the article
/// @param shown a key as the article spells it
/// @param cased whether capitals told which words are names
record NameWords(Map<String, Integer> counts, Map<String, String> shown, boolean cased) {

    private static final int SHORTEST = 3;
    private static final int SHORTEST_SPELT = 4;

    /// Bits by which most words are known not to be among some; a power of two.
    private static final int LOOKED_FOR = 1 << 12;

    /// @param words the article's text, folded
    static NameWords of(Reading reading, FoldedWords words) {
        String text = reading.article().text();
        String language = reading.article().header().language();
        IntPredicate found = Capitals.ofNouns(language) ? found(reading) : any -> true;
        Map<String, List<Integer>> names = wordsThatMayBeNames(words, text, found);
        names.keySet().removeAll(CommonWords.of(language));
        names.keySet().removeAll(writtenSmall(words, text, names.keySet()));
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> shown = new HashMap<>();
        int uncased = 0;
        for (Map.Entry<String, List<Integer>> name : names.entrySet()) {
            List<Integer> places = name.getValue();
            int first = places.getFirst();
            boolean capital = Character.isUpperCase(text.codePointAt(words.start(first)));
            uncased += capital ? 0 : places.size();
            for (String key : keys(name.getKey(), capital)) {
                counts.merge(key, places.size(), Integer::sum);
                shown.putIfAbsent(key, words.span(first).of(text));
            }
        }
        return new NameWords(counts, shown, uncased * 2 < words.size());
    }

    /// Whether a word stands in a name that was found.
    private static IntPredicate found(Reading reading) {
        BitSet named = new BitSet();
        for (Mention mention : reading.mentions()) {
            if (mention.kind() != Mention.Kind.ROLE) {
                Span span = mention.evidence().span();
                named.set(span.start(), span.end());
            }
        }
        return named::get;
    }

    /// The words that stand somewhere as a name may, and where.
    private static Map<String, List<Integer>> wordsThatMayBeNames(
            FoldedWords words, String text, IntPredicate found) {
        Map<String, List<Integer>> names = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            int start = words.start(i);
            if (mayBeName(text, start) && found.test(start)) {
                names.computeIfAbsent(words.word(i), none -> new ArrayList<>()).add(i);
            }
        }
        return names;
    }

    /// Those of some words that the article writes small somewhere.
    private static Set<String> writtenSmall(FoldedWords words, String text, Set<String> some) {
        BitSet maybe = new BitSet(LOOKED_FOR);
        some.forEach(word -> maybe.set(word.hashCode() & (LOOKED_FOR - 1)));
        Set<String> small = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (maybe.get(words.hash(i) & (LOOKED_FOR - 1))
                    && Character.isLowerCase(text.codePointAt(words.start(i)))) {
                small.add(words.word(i));
            }
        }
        return small;
    }

    private static boolean mayBeName(String text, int start) {
        int first = text.codePointAt(start);
        if (!Character.isLetter(first)) {
            return false;
        }
        if (!Character.isUpperCase(first) && !Character.isLowerCase(first)) {
            return !Character.isIdeographic(first);
        }
        return Character.isUpperCase(first) && !beginsSentence(text, start);
    }

    private static boolean beginsSentence(String text, int start) {
        for (int before = start - 1; before >= 0; before--) {
            switch (text.charAt(before)) {
                case ' ', '\u00A0', '"', '“', '«', '‘', '\'', '(', '¿', '¡' -> {}
                case '\n', '.', '!', '?', ':', '؟' -> {
                    return true;
                }
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    /// What a word may be called by: its consonants, for each way to say its doubtful letters.
    private static Set<String> keys(String folded, boolean cased) {
        Set<String> keys = new LinkedHashSet<>();
        for (String spelling : NameSounds.spellings(folded)) {
            String key = NameSounds.of(spelling);
            if (key.length() >= SHORTEST) {
                keys.add(key);
            }
        }
        if (keys.isEmpty() && cased && folded.length() >= SHORTEST_SPELT) {
            keys.add("=" + folded);
        }
        return keys;
    }
}
