// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Gives each cue of a linear model a number and a name: families of one property, or of two that count
/// together.
final class CueNumbers {

    private final List<String> names = new ArrayList<>();

    /// A family of cues for each value of one property.
    record Family<A extends Enum<A>>(int first) {
        @SuppressWarnings("EnumOrdinal") // the order of the numbers
        int of(A value) {
            return first + value.ordinal();
        }
    }

    /// A family of cues for each two values of two properties.
    record Pairs<A extends Enum<A>, B extends Enum<B>>(int first, int width) {
        @SuppressWarnings("EnumOrdinal") // the order of the numbers
        int of(A one, B other) {
            return first + one.ordinal() * width + other.ordinal();
        }
    }

    <A extends Enum<A>> Family<A> family(String name, A[] values) {
        Family<A> family = new Family<>(names.size());
        for (A value : values) {
            names.add(name + words(value));
        }
        return family;
    }

    <A extends Enum<A>, B extends Enum<B>> Pairs<A, B> pairs(
            String name, A[] ones, String link, B[] others) {
        Pairs<A, B> pairs = new Pairs<>(names.size(), others.length);
        for (A one : ones) {
            for (B other : others) {
                names.add(name + words(one) + link + words(other));
            }
        }
        return pairs;
    }

    /// A cue for each word of a list; the number of the first.
    int words(String name, List<String> words) {
        int first = names.size();
        words.forEach(word -> names.add(name + word));
        return first;
    }

    /// A cue for each word of a list and each value of a property.
    <A extends Enum<A>> Worded<A> words(String name, List<String> words, String link, A[] values) {
        Worded<A> worded = new Worded<>(names.size(), values.length);
        for (String word : words) {
            for (A value : values) {
                names.add(name + word + link + words(value));
            }
        }
        return worded;
    }

    /// A family of cues for each word of a list and each value of a property.
    record Worded<A extends Enum<A>>(int first, int width) {
        @SuppressWarnings("EnumOrdinal") // the order of the numbers
        int of(int word, A value) {
            return first + word * width + value.ordinal();
        }
    }

    int count() {
        return names.size();
    }

    /// In the order of the numbers.
    List<String> names() {
        return List.copyOf(names);
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
