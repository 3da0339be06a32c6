// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Furniture.Kind;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/// A word of a class name or an id, in small letters, with what the rules know of it.
///
/// @param hints what it says that an element holds, a bit for each [ClassHint]
/// @param furniture the kind of furniture that it tells; null: none
record ClassWord(String text, int hints, @Nullable Kind furniture) {

    private static final WordTable<ClassWord> TELLING = telling();

    private static WordTable<ClassWord> telling() {
        Map<String, Integer> hints = ClassHint.bits();
        Map<String, Kind> kinds = FurnitureKinds.classWords();
        WordTable<ClassWord> words = new WordTable<>();
        hints.forEach((word, bits) -> words.put(word, new ClassWord(word, bits, kinds.get(word))));
        kinds.forEach((word, kind) -> words.put(word, new ClassWord(word, 0, kind)));
        return words;
    }

    static ClassWord of(String word) {
        ClassWord telling = TELLING.of(word);
        return telling == null ? new ClassWord(word, 0, null) : telling;
    }
}
