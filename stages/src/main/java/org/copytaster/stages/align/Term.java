// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import org.copytaster.stages.text.Matters;
import org.copytaster.stages.text.NameSounds;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// A word that tells something, with all by which it can be known again in other words.
///
/// @param word as it is compared
/// @param matters what it means, in any language; none if that is not known
/// @param sounds how it sounds, if it may be a name
/// @param contraries the matters that say the contrary of it
/// @param weight how much it tells
/// @param name whether it is surely a name: written large inside a sentence, and without a known meaning
/// @param marks bits for the beginning of the word, its matters and its sounds: two without a bit in common have
///     nothing in common
record Term(
        String word,
        Set<String> matters,
        Set<String> sounds,
        Set<String> contraries,
        double weight,
        boolean name,
        long marks) {

    private static final int SHORTEST_SOUND = 3;
    private static final int SOUNDS_FOR_SURE = 4;
    private static final int SHORTEST_STEM = 4;
    private static final double STEM = 0.65;
    private static final double SAME_WORD = 1;
    private static final double SAME_MATTER = 0.95;
    private static final double SAME_STEM = 0.9;
    private static final double SAME_SOUND = 0.9;
    private static final double LIGHT = 0.4;
    private static final int KEY = 5;

    private Term(String word, Set<String> matters, Set<String> sounds, boolean name) {
        this(
                word,
                matters,
                sounds,
                Matters.contraries(matters),
                Matters.isLight(matters) ? LIGHT : 1,
                name,
                marks(word, matters, sounds));
    }

    private static long marks(String word, Set<String> matters, Set<String> sounds) {
        long marks = mark(word.substring(0, Math.min(SHORTEST_STEM, word.length())));
        for (String matter : matters) {
            marks |= mark(matter);
        }
        for (String sound : sounds) {
            marks |= mark(sound);
        }
        return marks;
    }

    private static long mark(String key) {
        return 1L << ((key.hashCode() * 0x9E3779B9) >>> 26);
    }

    static Term of(String word, Set<String> matters, boolean mayBeName, boolean isName) {
        Set<String> sounds = new TreeSet<>();
        if (matters.isEmpty() && mayBeName) {
            for (String spelling : NameSounds.spellings(word)) {
                String sound = NameSounds.of(spelling);
                if (sound.length() >= SHORTEST_SOUND) {
                    sounds.add(sound);
                }
            }
        }
        return new Term(word, matters, sounds, isName && matters.isEmpty());
    }

    /// A number, in digits, which only itself repeats.
    static Term number(String digits) {
        return new Term(digits, Set.of(), Set.of(), false);
    }

    boolean isNumber() {
        return Character.isDigit(word.charAt(0));
    }

    /// Whether a wording in another language can show that it says this.
    boolean isTold() {
        return name || isNumber() || !matters.isEmpty();
    }

    /// What another wording in its language has in common with it.
    String key() {
        return word.length() > KEY ? word.substring(0, KEY) : word;
    }

    /// From 0, for nothing in common, to 1.
    double likeness(Term other) {
        if ((marks & other.marks) == 0) {
            return 0;
        }
        if (word.equals(other.word)) {
            return SAME_WORD;
        }
        if (isNumber() || other.isNumber()) {
            return 0;
        }
        if (!Collections.disjoint(matters, other.matters)) {
            return SAME_MATTER;
        }
        if (isOneStem(word, other.word)) {
            return SAME_STEM;
        }
        return soundAlike(other) ? SAME_SOUND : 0;
    }

    private static boolean isOneStem(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        int shared = 0;
        while (shared < Math.min(one.length(), other.length())
                && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= SHORTEST_STEM && shared >= STEM * longest;
    }

    private boolean soundAlike(Term other) {
        for (String sound : sounds) {
            if (other.sounds.contains(sound)
                    && (name || other.name || sound.length() >= SOUNDS_FOR_SURE)) {
                return true;
            }
        }
        return false;
    }
}
