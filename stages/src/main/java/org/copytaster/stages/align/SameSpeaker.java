// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import org.copytaster.model.Mention;
import org.copytaster.model.Speaker;
import org.copytaster.stages.text.NameKeys;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// Whether two statements may have one speaker. A page may call a person by the office, or name only
/// the ministry, so only two people with names that differ are two speakers for sure.
enum SameSpeaker {
    YES,
    MAYBE,
    /// One of them is not told at all: only the same words are the same then.
    UNKNOWN,
    NO;

    static SameSpeaker of(Speaker one, Speaker other) {
        if (one instanceof Speaker.Unknown || other instanceof Speaker.Unknown) {
            return UNKNOWN;
        }
        if (one.shown().toLowerCase(Locale.ROOT).equals(other.shown().toLowerCase(Locale.ROOT))) {
            return one instanceof Speaker.Named ? YES : MAYBE;
        }
        if (one instanceof Speaker.Named named && other instanceof Speaker.Named second) {
            if (NameKeys.compatible(named.name(), second.name())) {
                return YES;
            }
            boolean people =
                    named.kind() == Mention.Kind.PERSON && second.kind() == Mention.Kind.PERSON;
            return people && !haveACommonPart(named.name(), second.name()) ? NO : MAYBE;
        }
        return MAYBE;
    }

    private static boolean haveACommonPart(String one, String other) {
        List<String> parts = Arrays.asList(NameKeys.skeleton(one).split(" ", -1));
        return !Collections.disjoint(parts, Arrays.asList(NameKeys.skeleton(other).split(" ", -1)));
    }
}
