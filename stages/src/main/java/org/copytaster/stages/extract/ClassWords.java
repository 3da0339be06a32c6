// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Furniture.Kind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The words that the class names and ids of an element, or of several around one, consist of, and what they
/// tell. Read off once for each class of a page, and shared by all blocks below it.
final class ClassWords {

    static final ClassWords NONE = new ClassWords(List.of(), List.of(), 0, null);

    private final List<ClassWords> elements;
    private final int hints;
    private final @Nullable Kind furniture;
    private @Nullable List<String> words;

    private ClassWords(
            List<ClassWords> elements,
            @Nullable List<String> words,
            int hints,
            @Nullable Kind furniture) {
        this.elements = elements.isEmpty() ? List.of(this) : elements;
        this.words = words;
        this.hints = hints;
        this.furniture = furniture;
    }

    /// The words of one element.
    static ClassWords of(List<ClassWord> words) {
        if (words.isEmpty()) {
            return NONE;
        }
        List<String> texts = new ArrayList<>(words.size());
        int hints = 0;
        Kind furniture = null;
        for (ClassWord word : words) {
            texts.add(word.text());
            hints |= word.hints();
            furniture = furniture == null ? word.furniture() : furniture;
        }
        return new ClassWords(List.of(), texts, hints, furniture);
    }

    /// The words of several elements, which all have some, from the innermost outwards.
    static ClassWords around(List<ClassWords> elements) {
        if (elements.size() < 2) {
            return elements.isEmpty() ? NONE : elements.getFirst();
        }
        int hints = 0;
        Kind furniture = null;
        for (ClassWords element : elements) {
            hints |= element.hints;
            furniture = furniture == null ? element.furniture : furniture;
        }
        return new ClassWords(elements, null, hints, furniture);
    }

    /// The words of each element.
    List<ClassWords> elements() {
        return elements;
    }

    /// The words of all elements.
    List<String> words() {
        if (words == null) {
            words = new ArrayList<>();
            for (ClassWords element : elements) {
                words.addAll(element.words());
            }
        }
        return words;
    }

    @SuppressWarnings("ReferenceEquality") // there is one
    boolean isEmpty() {
        return this == NONE;
    }

    boolean says(ClassHint hint) {
        return (hints & hint.bit()) != 0;
    }

    /// The kind of furniture that the first word tells that tells any; null: none does.
    @Nullable Kind furniture() {
        return furniture;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof ClassWords one && words().equals(one.words()));
    }

    @Override
    public int hashCode() {
        return words().hashCode();
    }
}
