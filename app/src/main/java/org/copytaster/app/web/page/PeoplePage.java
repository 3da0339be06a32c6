// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.Mention;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ActorCard;

import java.util.List;
import java.util.Locale;

/// The cast of the case, one kind at a time.
///
/// @param kind `person`, `organisation` or `place`
/// @param hidden how many more there are
public record PeoplePage(String kind, List<ActorCard> actors, int hidden) {

    public static final List<String> KINDS = List.of("person", "organisation", "place");

    private static final int SHOWN = 300;

    public static PeoplePage of(CaseReader reader, String asked) {
        String kind = KINDS.contains(asked) ? asked : KINDS.getFirst();
        Mention.Kind wanted = Mention.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        List<ActorCard> shown = reader.mostMentioned(wanted, SHOWN);
        return new PeoplePage(kind, shown, reader.count(wanted) - shown.size());
    }
}
