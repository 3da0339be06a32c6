// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.actors;

import org.copytaster.model.Article;
import org.copytaster.model.Fact;
import org.copytaster.model.Reading;
import org.copytaster.stages.pipeline.Stage;
import org.copytaster.stages.text.NameKeys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Makes the articles agree on what a name is: who is a place on most pages is no person on the others.
///
/// Each article votes once for every kind that it takes a name for, in time order. Once one kind is two
/// articles ahead of all others together, whatever bears the name under another kind is joined to it,
/// and stays joined. A name of which the articles do not agree is left as it is.
public final class AgreeOnKinds implements Stage.Keyed<String, Votes, Reading, Fact> {

    @Override
    public List<String> keysOf(Reading reading) {
        Set<String> keys = new LinkedHashSet<>();
        for (Seen seen : JoinActors.seen(reading)) {
            keys.add(key(seen));
        }
        return List.copyOf(keys);
    }

    private static String key(Seen seen) {
        return "kind/" + NameKeys.fold(seen.name());
    }

    @Override
    public Comparator<Reading> order() {
        return Comparator.comparing(Reading::article, Article.IN_TIME_ORDER);
    }

    @Override
    public Votes begin(String key) {
        return new Votes();
    }

    @Override
    public Step<Votes, Fact> apply(String key, Votes votes, Reading reading) {
        for (Seen seen : JoinActors.seen(reading)) {
            if (key(seen).equals(key)) {
                votes.count(seen);
            }
        }
        List<Fact> facts = new ArrayList<>();
        votes.settle(facts);
        return new Step<>(votes, facts);
    }
}
