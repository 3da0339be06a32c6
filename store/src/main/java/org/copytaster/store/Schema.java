// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

/// The tables of `case.db`, in three layers: what was kept, what follows from each article alone,
/// and what the conclusions over all articles say. The second and third follow from the first.
final class Schema {

    /// The layout that this code writes and reads; `case.json` says which one a case has.
    static final int FORMAT = 1;

    static final String TABLES =
            """
            CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

            -- What was kept. `dropped`: why a page holds no article.
            CREATE TABLE IF NOT EXISTS pages(
              page TEXT PRIMARY KEY, hash TEXT NOT NULL, dropped TEXT,
              captured TEXT NOT NULL DEFAULT '') WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS captures(
              page TEXT NOT NULL, name TEXT NOT NULL, path TEXT NOT NULL, entry TEXT,
              address TEXT, captured TEXT);
            CREATE UNIQUE INDEX IF NOT EXISTS captures_once ON captures(
              page, name, path, ifnull(entry, ''), ifnull(address, ''), ifnull(captured, ''));
            CREATE TABLE IF NOT EXISTS refusals(
              path TEXT NOT NULL, entry TEXT, reason TEXT NOT NULL);
            CREATE UNIQUE INDEX IF NOT EXISTS refusals_once ON refusals(path, ifnull(entry, ''));
            CREATE TABLE IF NOT EXISTS log(
              number INTEGER PRIMARY KEY, moment TEXT NOT NULL, path TEXT NOT NULL, entry TEXT,
              outcome TEXT NOT NULL, reason TEXT, page TEXT);

            -- What follows from each page alone.
            CREATE TABLE IF NOT EXISTS readings(
              page TEXT PRIMARY KEY, article TEXT NOT NULL, version TEXT NOT NULL,
              title TEXT NOT NULL, modified TEXT NOT NULL, published TEXT NOT NULL,
              json TEXT NOT NULL);
            CREATE INDEX IF NOT EXISTS readings_article ON readings(article);
            CREATE TABLE IF NOT EXISTS articles(
              article TEXT PRIMARY KEY, page TEXT NOT NULL, title TEXT NOT NULL, outlet TEXT,
              address TEXT, published TEXT, moment TEXT NOT NULL, language TEXT, section TEXT,
              versions INTEGER NOT NULL, pages INTEGER NOT NULL, captures INTEGER NOT NULL,
              corrected TEXT);
            CREATE INDEX IF NOT EXISTS articles_moment ON articles(moment, article);
            CREATE INDEX IF NOT EXISTS articles_page ON articles(page);
            CREATE INDEX IF NOT EXISTS articles_undated ON articles(article) WHERE published IS NULL;
            CREATE TABLE IF NOT EXISTS statements(
              statement TEXT PRIMARY KEY, article TEXT NOT NULL, place INTEGER NOT NULL, said TEXT,
              actor TEXT, speaker TEXT NOT NULL,
              json TEXT NOT NULL);
            CREATE INDEX IF NOT EXISTS statements_article ON statements(article, place);
            CREATE TABLE IF NOT EXISTS named(
              article TEXT NOT NULL, place INTEGER NOT NULL, kind TEXT NOT NULL,
              actor TEXT NOT NULL, name TEXT, words TEXT NOT NULL, count INTEGER NOT NULL);
            CREATE INDEX IF NOT EXISTS named_article ON named(article, place);
            CREATE INDEX IF NOT EXISTS named_words ON named(words);
            CREATE INDEX IF NOT EXISTS named_name ON named(name);

            -- When an article's rows were last written, so that the index takes up only those.
            CREATE TABLE IF NOT EXISTS changed(article TEXT PRIMARY KEY, change INTEGER NOT NULL);
            CREATE INDEX IF NOT EXISTS changed_change ON changed(change);

            -- The conclusions over all articles.
            CREATE TABLE IF NOT EXISTS copies(
              copy TEXT PRIMARY KEY, original TEXT NOT NULL, relation TEXT NOT NULL,
              shared TEXT NOT NULL);
            CREATE INDEX IF NOT EXISTS copies_original ON copies(original);
            CREATE TABLE IF NOT EXISTS grouped(
              article TEXT PRIMARY KEY, event TEXT NOT NULL, story TEXT NOT NULL,
              reasons TEXT NOT NULL);
            CREATE INDEX IF NOT EXISTS grouped_story ON grouped(story);
            CREATE INDEX IF NOT EXISTS grouped_event ON grouped(event);
            CREATE TABLE IF NOT EXISTS stories(
              story TEXT PRIMARY KEY, last TEXT NOT NULL, card TEXT NOT NULL);
            CREATE INDEX IF NOT EXISTS stories_last ON stories(last DESC, story);
            CREATE TABLE IF NOT EXISTS rows(
              story TEXT NOT NULL, place INTEGER NOT NULL, row TEXT NOT NULL, json TEXT NOT NULL,
              PRIMARY KEY(story, place));
            CREATE INDEX IF NOT EXISTS rows_row ON rows(row);
            CREATE TABLE IF NOT EXISTS utterances(
              utterance TEXT PRIMARY KEY, actor TEXT, said TEXT, speaker TEXT NOT NULL,
              day TEXT NOT NULL, origins INTEGER NOT NULL);
            CREATE INDEX IF NOT EXISTS utterances_actor ON utterances(actor);
            CREATE INDEX IF NOT EXISTS utterances_day ON utterances(day);
            CREATE INDEX IF NOT EXISTS utterances_speaker ON utterances(
              json_extract(speaker, '$.speaker.is'), day);
            CREATE TABLE IF NOT EXISTS wordings(
              statement TEXT PRIMARY KEY, utterance TEXT NOT NULL, article TEXT NOT NULL);
            CREATE INDEX IF NOT EXISTS wordings_utterance ON wordings(utterance);
            CREATE INDEX IF NOT EXISTS wordings_article ON wordings(article);
            -- The cast of each story; that of the whole case under the empty story.
            CREATE TABLE IF NOT EXISTS cast(
              story TEXT NOT NULL, actor TEXT NOT NULL, mentions INTEGER NOT NULL,
              card TEXT NOT NULL, PRIMARY KEY(story, actor));
            CREATE INDEX IF NOT EXISTS cast_actor ON cast(actor);
            CREATE INDEX IF NOT EXISTS cast_mentions ON cast(story, mentions DESC, actor);
            CREATE INDEX IF NOT EXISTS cast_kind ON cast(
              story, json_extract(card, '$.kind'), mentions DESC, actor);
            CREATE TABLE IF NOT EXISTS appearances(
              actor TEXT NOT NULL, article TEXT NOT NULL, PRIMARY KEY(actor, article))
              WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS spellings(
              actor TEXT NOT NULL, kind TEXT NOT NULL, spelling TEXT NOT NULL,
              PRIMARY KEY(actor, kind, spelling)) WITHOUT ROWID;
            -- Every name of every actor, folded.
            CREATE TABLE IF NOT EXISTS names(
              name TEXT NOT NULL, actor TEXT NOT NULL, PRIMARY KEY(name, actor)) WITHOUT ROWID;
            -- Ids that lead to others: merged stories, joined actors, and the ids that a member
            -- would have founded.
            CREATE TABLE IF NOT EXISTS aliases(
              alias TEXT PRIMARY KEY, target TEXT NOT NULL, reason TEXT) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS aliases_target ON aliases(target);
            """;

    /// All that [CaseFolder#conclude] replaces.
    static final String[] CONCLUSIONS = {
        "copies",
        "grouped",
        "stories",
        "rows",
        "utterances",
        "wordings",
        "cast",
        "appearances",
        "spellings",
        "names",
        "aliases"
    };

    /// All that follows from each page alone.
    static final String[] READ = {"readings", "articles", "statements", "named"};

    private Schema() {}
}
