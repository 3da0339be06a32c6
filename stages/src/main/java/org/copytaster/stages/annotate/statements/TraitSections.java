// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import java.util.Map;

/// Which section of a language's words gives them which trait.
final class TraitSections {

    static final Map<String, Integer> ALL =
            Map.ofEntries(
                    Map.entry("determiners", Trait.DETERMINER),
                    Map.entry("prepositions", Trait.PREPOSITION),
                    Map.entry("breakers", Trait.BREAKER),
                    Map.entry("that", Trait.THAT),
                    Map.entry("pronouns", Trait.PRONOUN),
                    Map.entry("objects", Trait.OBJECT),
                    Map.entry("relatives", Trait.RELATIVE),
                    Map.entry("auxiliaries", Trait.AUXILIARY),
                    Map.entry("modals", Trait.MODAL),
                    Map.entry("negations", Trait.NEGATION),
                    Map.entry("adverbs", Trait.ADVERB),
                    Map.entry("times", Trait.TIME),
                    Map.entry("and", Trait.AND),
                    Map.entry("finite", Trait.VERB),
                    Map.entry("channels", Trait.CHANNEL),
                    Map.entry("roles", Trait.ROLE),
                    Map.entry("titles", Trait.TITLE),
                    Map.entry("unnamed", Trait.UNNAMED),
                    Map.entry("organisations", Trait.ORGANISATION),
                    Map.entry("noun prepositions", Trait.NOUN_PREPOSITION),
                    Map.entry("raising", Trait.RAISING),
                    Map.entry("expected", Trait.RAISING | Trait.EXPECTED),
                    Map.entry("also nouns", Trait.ALSO_NOUN),
                    Map.entry("time prepositions", Trait.TIME_PREPOSITION),
                    Map.entry("zufolge", Trait.ZUFOLGE),
                    Map.entry("afterthoughts", Trait.AFTERTHOUGHT),
                    Map.entry("separable", Trait.SEPARABLE),
                    Map.entry("earlier", Trait.EARLIER),
                    Map.entry("other offices", Trait.OTHER_OFFICE),
                    Map.entry("refusals", Trait.REFUSAL),
                    Map.entry("passives", Trait.PASSIVE),
                    Map.entry("whole words", 0));

    private TraitSections() {}
}
