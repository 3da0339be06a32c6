// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.actors;

import org.copytaster.model.Fact;
import org.copytaster.model.Reading;
import org.copytaster.stages.pipeline.Pipeline;
import org.copytaster.stages.pipeline.Stage;
import org.copytaster.stages.text.NameKeys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes the articles agree on what a name is: who is a place on most pages is no person on the others.
///
/// Each article votes once for every kind that it takes a name for, in time order. Once one kind is two
/// articles ahead of all others together, whatever bears the name under another kind is joined to it,
/// and stays joined. A name of which the articles do not agree is left as it is, and so is a word that most
/// take for somebody's family name: each of them may speak of another bearer.
public final class AgreeOnKinds implements Stage.Keyed<String, Votes, Sighting, Fact> {

    private AgreeOnKinds() {}

    /// From readings to the names whose kind they agree on.
    public static Pipeline<Reading, Fact> pipeline() {
        return Pipeline.of(new SeeActors(seen -> List.of("kind/" + NameKeys.written(seen.name()))))
                .then(new AgreeOnKinds());
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
    public Votes begin(String key) {
        return new Votes();
    }

    @Override
    public Step<Votes, Fact> apply(String key, Votes votes, Sighting sighting) {
        sighting.actors().forEach(votes::count);
        List<Fact> facts = new ArrayList<>();
        votes.settle(facts);
        return new Step<>(votes, facts);
    }
}
