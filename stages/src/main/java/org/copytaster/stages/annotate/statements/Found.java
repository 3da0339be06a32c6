// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Mention;
import org.copytaster.model.Speaker;

import java.util.List;

/// A speaker, and the rule that found it in words for a reader.
///
/// @param surely how far the rule can be trusted, from 0 to 1
record Found(Speaker speaker, String rule, double surely) {

    static final Found NOBODY = new Found(new Speaker.Unknown(), "no rule tells who is meant", 0.3);

    static Found named(Mention mention, String rule, double surely) {
        String name = mention.name();
        Mention.Kind kind =
                mention.kind() == Mention.Kind.ROLE ? Mention.Kind.PERSON : mention.kind();
        return name == null
                ? NOBODY
                : new Found(new Speaker.Named(name, kind, mention.entity()), rule, surely);
    }

    /// The same, with the names of those who speak jointly with them.
    Found with(List<String> others) {
        return speaker instanceof Speaker.Named named
                ? new Found(
                        new Speaker.Named(named.name(), named.kind(), named.actor(), others),
                        rule,
                        surely)
                : this;
    }

    /// The name alone, without those who speak jointly.
    String name() {
        return speaker instanceof Speaker.Named named ? named.name() : speaker.shown();
    }

    /// Whether several are named who speak jointly.
    boolean isJoint() {
        return speaker instanceof Speaker.Named named && !named.with().isEmpty();
    }

    boolean isPerson() {
        return speaker instanceof Speaker.Named named && named.kind() == Mention.Kind.PERSON;
    }

    boolean isBody() {
        return speaker instanceof Speaker.Named named && named.kind() != Mention.Kind.PERSON;
    }
}
