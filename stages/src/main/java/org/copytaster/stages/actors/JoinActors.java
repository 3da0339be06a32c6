// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.actors;

import org.copytaster.model.Correction;
import org.copytaster.model.Fact;
import org.copytaster.model.Mention;
import org.copytaster.model.Reading;
import org.copytaster.stages.pipeline.Pipeline;
import org.copytaster.stages.pipeline.Stage;
import org.copytaster.stages.text.NameKeys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Joins the names of all articles into actors: says which spellings an actor has, and which ids
/// turned out to be one.
///
/// People are looked at family name by family name, articles in time order.
/// 1. A full name joins the one actor seen so far whose name is compatible with it.
/// 2. A family name alone joins the one actor of that family that the articles of the two weeks before
///    speak of, of two months where several gave the full name; an article without a day is near no
///    other. Where there are two, father and son, it stays alone.
/// 3. Names that one article keeps apart are never joined, nor are those that a person split; what a
///    person joined is joined, whatever the rules say.
///
/// Of two ids that are joined, the one that was seen first stays, so an old id always leads to the
/// present one by following the facts, and later articles never change it back.
public final class JoinActors implements Stage.Keyed<String, Acquaintances, Sighting, Fact> {

    private static final String BY_RULING = "joined/";

    private final List<Correction.JoinNames> joined;
    private final Rulings rulings;

    private JoinActors(List<Correction> corrections) {
        this.joined = joins(corrections);
        this.rulings = Rulings.of(corrections);
    }

    /// From readings to the actors that their names are joined into.
    ///
    /// @param corrections what a person put right, in order
    public static Pipeline<Reading, Fact> pipeline(List<Correction> corrections) {
        JoinActors join = new JoinActors(corrections);
        return Pipeline.of(new SeeActors(join::keysOf)).then(join);
    }

    private static List<Correction.JoinNames> joins(List<Correction> corrections) {
        List<Correction.JoinNames> joins = new ArrayList<>();
        for (Correction correction : corrections) {
            if (correction instanceof Correction.JoinNames join) {
                joins.add(join);
            }
        }
        return joins;
    }

    private List<String> keysOf(Seen seen) {
        List<String> keys = new ArrayList<>();
        if (seen.kind() == Mention.Kind.PERSON) {
            NameKeys.familySounds(seen.name()).forEach(sound -> keys.add("person/" + sound));
        } else {
            keys.add("actor/" + seen.id());
        }
        for (int i = 0; i < joined.size(); i++) {
            if (seen.isCalled(joined.get(i).one()) || seen.isCalled(joined.get(i).other())) {
                keys.add(BY_RULING + i);
            }
        }
        return keys;
    }

    @Override
    public List<String> keysOf(Sighting sighting) {
        return List.of(sighting.key());
    }

    @Override
    public Comparator<Sighting> order() {
        return Sighting.IN_TIME_ORDER;
    }

    @Override
    public Acquaintances begin(String key) {
        return new Acquaintances();
    }

    @Override
    public Step<Acquaintances, Fact> apply(String key, Acquaintances known, Sighting sighting) {
        List<Fact> facts = new ArrayList<>();
        if (key.startsWith(BY_RULING)) {
            sighting.actors().forEach(one -> known.joinByRuling(one, facts));
        } else {
            sighting.leading().forEach(one -> known.name(one, facts));
            known.keepApart(sighting.actors());
            sighting.actors().forEach(one -> known.meet(one, sighting.article(), rulings, facts));
        }
        return new Step<>(known, facts);
    }
}
