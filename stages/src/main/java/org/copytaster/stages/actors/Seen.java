// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.actors;

import org.copytaster.model.ActorId;
import org.copytaster.model.Mention;
import org.copytaster.model.Stamp;
import org.copytaster.stages.text.NameKeys;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/// An actor as one article shows it.
///
/// @param name the fullest form that the article gives
/// @param published null when the article has no date
/// @param language null when it is not known
/// @param spellings the words of all its mentions, in text order
record Seen(
        ActorId id,
        Mention.Kind kind,
        String name,
        @Nullable Stamp published,
        @Nullable String language,
        Set<String> spellings) {

    /// Whether this is a person of whom the article gives the family name only.
    boolean isFamilyNameOnly() {
        return kind == Mention.Kind.PERSON && NameKeys.size(name) < 2;
    }

    boolean isCalled(String spelling) {
        String fold = NameKeys.fold(spelling);
        return NameKeys.fold(name).equals(fold)
                || spellings.stream().anyMatch(one -> NameKeys.fold(one).equals(fold));
    }
}
