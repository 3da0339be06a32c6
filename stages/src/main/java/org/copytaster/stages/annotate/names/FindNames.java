// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.copytaster.model.Article;
import org.copytaster.model.Mention;
import org.copytaster.stages.text.Prose;

import java.util.List;

/// Finds the names of people, organisations and places, and the roles that stand for them.
///
/// Mentions come in text order and do not overlap. Titles and honorifics are no part of a name; a
/// role that stands before a name is a mention of its own with the same actor. A person whom the
/// article calls by the family name only has an actor of that article's own, until the names of all
/// articles are joined.
public final class FindNames {

    private FindNames() {}

    public static List<Mention> in(Article article, Prose prose) {
        Lexicon lexicon = Lexicon.of(prose.language());
        List<Scene> scenes = Scene.of(prose, lexicon);
        return new Cast(article, scenes, lexicon).mentions();
    }
}
