// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.copytaster.model.ActorId;
import org.copytaster.model.Article;
import org.copytaster.model.Mention;
import org.copytaster.model.Mention.Kind;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Decides for a whole article who is meant: what one sighting shows counts for the others of the
/// same words, and a family name alone is the person whose full name the article gives.
final class Cast {

    private static final Kind[] KINDS = {Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.OTHER};

    private final Article article;
    private final List<Scene> scenes;
    private final Lexicon lexicon;
    private final Map<String, double[]> weights = new HashMap<>();
    private final People people = new People();
    private final Groups groups;

    Cast(Article article, List<Scene> scenes, Lexicon lexicon) {
        this.article = article;
        this.scenes = scenes;
        this.lexicon = lexicon;
        this.groups = new Groups(lexicon);
    }

    List<Mention> mentions() {
        scenes.forEach(scene -> scene.sightings().forEach(this::count));
        Map<Sighting, Kind> kinds = new LinkedHashMap<>();
        for (Scene scene : scenes) {
            for (Sighting sighting : scene.sightings()) {
                Kind kind = kindOf(sighting);
                kinds.put(sighting, kind);
                meet(sighting, kind);
            }
        }
        kinds.replaceAll(this::asKnownPerson);
        Roles roles = new Roles(kinds, this::actorOf, people, lexicon.articles());
        List<Mention> mentions = new ArrayList<>();
        for (Scene scene : scenes) {
            for (Sighting sighting : scene.sightings()) {
                Kind kind = kinds.getOrDefault(sighting, Kind.OTHER);
                if (!isHardlyAName(sighting, kind)) {
                    mentions.add(mention(sighting, kind));
                }
            }
            roles.in(scene, article, mentions);
        }
        mentions.sort((one, other) -> one.evidence().span().compareTo(other.evidence().span()));
        return mentions;
    }

    /// A single word at the head of a sentence, and nothing but its capital speaks for a name.
    private static boolean isHardlyAName(Sighting sighting, Kind kind) {
        return sighting.weak
                && kind == Kind.OTHER
                && sighting.key.indexOf(' ') < 0
                && sighting.score(Kind.OTHER) < 2;
    }

    private void count(Sighting sighting) {
        double[] sum = weights.computeIfAbsent(sighting.key, key -> new double[KINDS.length]);
        for (int kind = 0; kind < KINDS.length; kind++) {
            sum[kind] += sighting.score(KINDS[kind]);
        }
    }

    /// What the sighting itself shows counts fully, what its likes show counts for two thirds.
    private Kind kindOf(Sighting sighting) {
        double[] sum = weights.getOrDefault(sighting.key, new double[KINDS.length]);
        Kind best = Kind.OTHER;
        double most = Double.NEGATIVE_INFINITY;
        for (int kind = 0; kind < KINDS.length; kind++) {
            double own = sighting.score(KINDS[kind]);
            double score = own + (sum[kind] - own) * 0.67;
            if (score > most) {
                most = score;
                best = KINDS[kind];
            }
        }
        return best;
    }

    private void meet(Sighting sighting, Kind kind) {
        if (kind == Kind.PERSON) {
            people.meet(sighting.text);
        } else if (kind == Kind.ORGANISATION) {
            groups.meet(sighting.text);
        }
    }

    /// A single name that is the family name of somebody in the article is that person, unless it
    /// names a country or a people.
    private Kind asKnownPerson(Sighting sighting, Kind kind) {
        boolean taken =
                kind == Kind.PERSON
                        || lexicon.places().containsKey(sighting.key)
                        || lexicon.demonyms().containsKey(sighting.key);
        return !taken && people.isFamilyName(sighting.text) && sighting.score(Kind.ORGANISATION) < 4
                ? Kind.PERSON
                : kind;
    }

    private Mention mention(Sighting sighting, Kind kind) {
        return new Mention(
                article.evidence(sighting.span),
                kind,
                actorOf(sighting, kind),
                nameOf(sighting, kind));
    }

    private @Nullable String nameOf(Sighting sighting, Kind kind) {
        return switch (kind) {
            case PERSON -> people.fullName(sighting.text);
            case ORGANISATION -> groups.fullName(sighting.text);
            case PLACE, OTHER, ROLE -> sighting.text;
        };
    }

    private @Nullable ActorId actorOf(Sighting sighting, Kind kind) {
        return switch (kind) {
            case PERSON -> people.actor(sighting.text, article.id());
            case ORGANISATION -> groups.actor(sighting.text);
            case PLACE -> ActorId.of("place", placeKey(sighting.key));
            case OTHER, ROLE -> null;
        };
    }

    private String placeKey(String key) {
        String plain = Normalizer.normalize(key, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
        return lexicon.places().getOrDefault(key, plain);
    }

    static boolean overlaps(List<Mention> mentions, Span span) {
        return mentions.stream().anyMatch(one -> one.evidence().span().overlaps(span));
    }
}
