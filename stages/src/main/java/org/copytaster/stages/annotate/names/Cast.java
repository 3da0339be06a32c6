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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Decides for a whole article who is meant: what one sighting shows counts for the others of the
/// same words, and a family name alone is the person whose full name the article gives.
final class Cast {

    /// How far the cues for a person must be ahead: somebody in the cast who does not exist is worse
    /// than a name of unknown kind. About what one weak cue weighs.
    private static final double AHEAD = 0.25;

    /// What all names of the same words count together, on the average, beside the one that is looked at:
    /// one name has one kind in an article unless its own place speaks strongly for another.
    ///
    /// William Gale, Kenneth Church, David Yarowsky, "One Sense Per Discourse" (1992).
    private static final double AGREEMENT = 1;

    /// How far the cues for a person must be ahead of all others to show one by themselves; chosen on the
    /// first sentences of wikineural-ru among .7, 1.2 and 2.
    private static final double PLAINLY = 0.7;

    /// What the names of its last word alone count for a longer name.
    private static final double OF_LAST_WORD = 0.5;

    /// A name is a thing's where one in so many stands behind a determiner.
    private static final int OF_SO_MANY = 3;

    private final Article article;
    private final List<Scene> scenes;
    private final Lexicon lexicon;
    private final NameWeights weights;

    /// What the surroundings of all names of the same words count together.
    private final Map<String, double[]> contexts = new HashMap<>();

    /// The actors of names that were asked for, once everybody has been met.
    private final Map<Kind, Map<String, Optional<ActorId>>> actors = new EnumMap<>(Kind.class);

    /// The outlet and the agencies, in small letters.
    private final Set<String> publishers = new HashSet<>();

    private final People people = new People();

    /// Names that seem to be people's, without anything that shows it.
    private final People unknown = new People();

    private Groups groups;

    Cast(Article article, List<Scene> scenes, Lexicon lexicon) {
        this.article = article;
        this.scenes = scenes;
        this.lexicon = lexicon;
        this.groups = new Groups(lexicon, article.id(), Places.of(Map.of(), lexicon));
        this.weights = NameWeights.ours();
        String outlet = article.header().outlet();
        if (outlet != null) {
            publishers.add(outlet.toLowerCase(Locale.ROOT));
        }
        article.header()
                .agencies()
                .forEach(agency -> publishers.add(agency.toLowerCase(Locale.ROOT)));
    }

    List<Mention> mentions() {
        List<Sighting> sightings = new ArrayList<>();
        scenes.forEach(scene -> sightings.addAll(scene.sightings()));
        Map<Sighting, Kind> kinds = kinds(sightings);
        Places places = Places.of(kinds, lexicon);
        kinds.replaceAll((sighting, kind) -> places.isAdjective(sighting) ? Kind.OTHER : kind);
        groups = new Groups(lexicon, article.id(), places);
        kinds.forEach(this::meet);
        kinds.replaceAll(this::asKnownPerson);
        Roles roles = new Roles(kinds, this::actorOf, people, lexicon.articles());
        List<Mention> mentions = new ArrayList<>();
        for (Scene scene : scenes) {
            for (Sighting sighting : scene.sightings()) {
                Kind kind = kinds.get(sighting);
                if (kind != null) {
                    mentions.add(mention(sighting, kind));
                }
            }
            roles.in(scene, article, mentions);
        }
        mentions.sort((one, other) -> one.evidence().span().compareTo(other.evidence().span()));
        return mentions;
    }

    private Map<Sighting, Kind> kinds(List<Sighting> sightings) {
        Likes likes = new Likes(sightings);
        Map<Sighting, double[]> scores = new LinkedHashMap<>();
        Map<String, double[]> sums = new HashMap<>();
        for (Sighting sighting : sightings) {
            double[] own = ofTheOthers(sighting, likes);
            weights.addTo(own, sighting, false);
            scores.put(sighting, own);
            add(sums.computeIfAbsent(sighting.key, key -> new double[own.length]), own, 1);
        }
        Set<String> things = shownAsThings(sightings, likes);
        Set<String> people = shownAsPeople(sightings);
        Map<Sighting, Kind> kinds = new LinkedHashMap<>();
        scores.forEach((sighting, own) -> {
            double[] all = inAgreement(sighting, own, sums, likes);
            boolean shown =
                    people.contains(sighting.key)
                            || people.contains(lastWord(sighting.key))
                            || isPlainlyAPerson(all);
            Kind kind = kindOf(sighting, all, things.contains(sighting.key));
            if (kind == Kind.PERSON && !shown) {
                kind = Kind.OTHER;
                unknown.meet(sighting.text);
            }
            kind = asThePageSays(sighting, kind, likes);
            if (kind != null) {
                kinds.put(sighting, kind);
            }
        });
        return kinds;
    }

    /// What a name counts with the others of the same words and, if it is a longer one, with those of its
    /// last word alone: "Dravich said" shows what "Yelga Dravich" is.
    private static double[] inAgreement(
            Sighting sighting, double[] own, Map<String, double[]> sums, Likes likes) {
        double[] scores = own.clone();
        int number = likes.number(sighting.key);
        if (number > 1) {
            add(scores, sums.getOrDefault(sighting.key, own), AGREEMENT / number);
        }
        String last = lastWord(sighting.key);
        double[] ofLast = sighting.isSingleWord() ? null : sums.get(last);
        if (ofLast != null) {
            add(scores, ofLast, OF_LAST_WORD / likes.number(last));
        }
        return scores;
    }

    /// What the page says in words outvotes what a name only looks like, where nobody of that name does
    /// anything.
    private static @Nullable Kind asThePageSays(
            Sighting sighting, @Nullable Kind kind, Likes likes) {
        if (sighting.certain != null || (kind != Kind.PERSON && kind != Kind.PLACE)) {
            return kind;
        }
        List<Sighting> like = likes.like(sighting);
        if (like.stream().anyMatch(Sighting::actsAsAPerson)) {
            return kind;
        }
        if (like.stream().anyMatch(one -> one.isOfAThing)) {
            return Kind.OTHER;
        }
        long places = like.stream().filter(Sighting::standsAsAPlace).count();
        return kind == Kind.PERSON && 2 * places >= like.size() && mayBeAPlace(sighting)
                ? Kind.PLACE
                : kind;
    }

    private static boolean mayBeAPlace(Sighting sighting) {
        return sighting.mayBe(Kind.PLACE)
                && !sighting.endsInAcronym
                && !sighting.cues.contains(NameCue.COMMON_WORD);
    }

    private static String lastWord(String key) {
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    /// The names of which something shows that they are people's. Of a name of which nothing is known that
    /// is not enough to be likelier a person than anything else.
    private static Set<String> shownAsPeople(List<Sighting> sightings) {
        Set<String> shown = new HashSet<>();
        for (Sighting sighting : sightings) {
            if (sighting.certain == Kind.PERSON || sighting.showsAPerson()) {
                shown.add(sighting.key);
            }
        }
        return shown;
    }

    /// Where the cues are weighed by what the names of the language look like, they show by themselves.
    private boolean isPlainlyAPerson(double[] scores) {
        if (!lexicon.caseMeansOf()) {
            return false;
        }
        double next = Double.NEGATIVE_INFINITY;
        for (int column = 1; column < scores.length; column++) {
            next = Math.max(next, scores[column]);
        }
        return scores[0] - next > PLAINLY;
    }

    /// The names that stand behind a determiner as common nouns do, one time in so many at least, and of
    /// which nothing strong shows that they are people's: "the Fed", "your Ortona".
    private static Set<String> shownAsThings(List<Sighting> sightings, Likes likes) {
        Set<String> things = new HashSet<>();
        for (Sighting sighting : sightings) {
            if (sighting.isOneOfAKind && !things.contains(sighting.key)) {
                List<Sighting> like = likes.like(sighting);
                long determined = like.stream().filter(one -> one.isOneOfAKind).count();
                if (determined * OF_SO_MANY >= like.size()
                        && like.stream().noneMatch(Sighting::isPlainlyAPerson)) {
                    things.add(sighting.key);
                }
            }
        }
        return things;
    }

    private static void add(double[] sums, double[] scores, double much) {
        for (int column = 0; column < sums.length; column++) {
            sums[column] += much * scores[column];
        }
    }

    /// The kind that the cues speak for most; null if they speak for no name at all.
    private @Nullable Kind kindOf(Sighting sighting, double[] scores, boolean thing) {
        if (sighting.certain != null) {
            return sighting.certain;
        }
        if (isPublisher(sighting)) {
            return Kind.ORGANISATION;
        }
        Kind best = sighting.mayBeNoName() ? null : Kind.OTHER;
        double most =
                sighting.mayBeNoName() ? scores[NameWeights.COLUMNS - 1] : Double.NEGATIVE_INFINITY;
        for (int column = 0; column < NameWeights.KINDS.size(); column++) {
            Kind kind = NameWeights.KINDS.get(column);
            double score = scores[column] - (kind == Kind.PERSON ? AHEAD : 0);
            boolean may = sighting.mayBe(kind) && !(thing && kind == Kind.PERSON);
            if (score > most && may) {
                best = kind;
                most = score;
            }
        }
        return best;
    }

    /// The outlet and the agencies that the page itself names are organisations.
    private boolean isPublisher(Sighting sighting) {
        return publishers.contains(sighting.key) && !lexicon.isPlace(sighting.key);
    }

    /// What the surroundings of the others of the same words count.
    private double[] ofTheOthers(Sighting sighting, Likes likes) {
        double[] scores = new double[NameWeights.COLUMNS];
        double share = likes.shareOfEach(sighting);
        if (share > 0) {
            double[] all = contexts.computeIfAbsent(sighting.key, key -> ofAll(sighting, likes));
            weights.addTo(scores, sighting, true);
            for (int column = 0; column < scores.length; column++) {
                scores[column] = share * (all[column] - scores[column]);
            }
        }
        return scores;
    }

    private double[] ofAll(Sighting sighting, Likes likes) {
        double[] sum = new double[NameWeights.COLUMNS];
        likes.like(sighting).forEach(like -> weights.addTo(sum, like, true));
        return sum;
    }

    private void meet(Sighting sighting, Kind kind) {
        if (kind == Kind.PERSON) {
            people.meet(sighting.text);
        } else if (kind == Kind.ORGANISATION) {
            groups.meet(sighting.text);
        }
    }

    /// A single name that is the family name of somebody in the article is that person, unless it
    /// names a country or a people. That of a name of unknown kind is unknown, too.
    private Kind asKnownPerson(Sighting sighting, Kind kind) {
        boolean taken =
                kind == Kind.PERSON
                        || lexicon.places().containsKey(sighting.key)
                        || lexicon.demonyms().containsKey(sighting.key);
        if (taken || isPlainlyAGroup(sighting)) {
            return kind;
        }
        if (people.isFamilyName(sighting.text)) {
            return Kind.PERSON;
        }
        return unknown.isFamilyName(sighting.text) ? Kind.OTHER : kind;
    }

    private static boolean isPlainlyAGroup(Sighting sighting) {
        return sighting.cues.contains(NameCue.ORGANISATION)
                || sighting.cues.contains(NameCue.ORGANISATION_HEAD)
                || sighting.certain == Kind.ORGANISATION;
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
            case ORGANISATION -> groups.fullName(sighting);
            case PLACE, OTHER, ROLE -> sighting.text;
        };
    }

    private @Nullable ActorId actorOf(Sighting sighting, Kind kind) {
        return actors.computeIfAbsent(kind, none -> new HashMap<>())
                .computeIfAbsent(
                        sighting.owner == null
                                ? sighting.text
                                : sighting.owner.lower() + "'s " + sighting.text,
                        none -> Optional.ofNullable(newActor(sighting, kind)))
                .orElse(null);
    }

    private @Nullable ActorId newActor(Sighting sighting, Kind kind) {
        return switch (kind) {
            case PERSON -> people.actor(sighting.text, article.id());
            case ORGANISATION -> groups.actor(sighting);
            case PLACE -> ActorId.of("place", placeKey(sighting.key));
            case OTHER, ROLE -> null;
        };
    }

    private String placeKey(String key) {
        String known = lexicon.places().get(key);
        return known == null
                ? Normalizer.normalize(key, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "")
                : known;
    }

    static boolean overlaps(List<Mention> mentions, Span span) {
        for (Mention mention : mentions) {
            if (mention.evidence().span().overlaps(span)) {
                return true;
            }
        }
        return false;
    }
}
