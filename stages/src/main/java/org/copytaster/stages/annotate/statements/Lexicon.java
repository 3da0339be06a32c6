// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.stages.text.LanguageData;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What one language's `statements.txt` says about words.
final class Lexicon {

    /// A shorter word may end another one by chance.
    private static final int SHORTEST_PART = 5;

    private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();

    private final Map<String, Integer> traits = new HashMap<>();
    private final Map<String, Verb> verbs = new HashMap<>();
    private final Map<String, Integer> verbNumbers = new HashMap<>();
    private final List<String> verbNames = new ArrayList<>();

    private final NumberedWords links;
    private final NumberedWords moods;
    private final NumberedWords reports;
    private final Phrases according;
    private final Phrases particles;
    private final Phrases owned;
    private final Phrases groupAsides;
    private final Phrases backReferences;
    private final Set<String> flags;
    private final Set<String> definites;

    /// The words of each section, for those that are asked for by the section's name.
    private final Map<String, Set<String>> classes = new HashMap<>();

    private final Map<String, List<Separable>> separables = new HashMap<>();
    private final Map<String, List<Separable>> participles = new HashMap<>();
    private final Map<String, Verb.Kind> phraseVerbs = new HashMap<>();
    private final Map<String, String> pronouns;
    private final Map<String, String> owners;
    private final Map<String, String> genders;
    private final Map<String, String> helpers;

    private final Map<String, List<String>> endings = new HashMap<>();

    private final List<String> clitics;
    private final List<String> subjectEndings;
    private final List<String> articles;
    private final List<String> prepositions;
    private final List<String> objectPrefixes;

    private Lexicon(LanguageData data) {
        this.flags = data.words("order");
        this.definites = data.words("definites");
        for (String section : data.sections().keySet()) {
            Set<String> words = data.words(section);
            classes.put(section, Set.copyOf(words));
            endings.put(section, List.copyOf(words));
        }
        this.pronouns = data.table("pronouns");
        this.owners = data.table("owners");
        this.genders = data.table("first names");
        this.helpers = data.table("contracted helpers");
        this.clitics = List.copyOf(data.words("clitics"));
        this.subjectEndings = List.copyOf(data.words("subject endings"));
        this.articles = List.copyOf(data.words("article prefixes"));
        this.prepositions = List.copyOf(data.words("preposition prefixes"));
        this.objectPrefixes = List.copyOf(data.words("object prefixes"));
        TraitSections.ALL.forEach(
                (section, trait) -> data.words(section).forEach(word -> add(word, trait)));
        this.links =
                NumberedWords.of(
                        data, "prepositions", "breakers", "relatives", "contrasts", "that", "and");
        this.moods =
                NumberedWords.of(
                        data,
                        "subjunctives",
                        "conditionals",
                        "hearsay modals",
                        "adverbs",
                        "main openers");
        this.reports =
                NumberedWords.of(
                        data,
                        "report prepositions",
                        "according",
                        "accordingly",
                        "zufolge",
                        "afterthoughts",
                        "characterising",
                        "view prepositions",
                        "wording nouns",
                        "reports");
        data.rows("verbs").forEach(this::addVerb);
        data.rows("phrase verbs").forEach(this::addPhraseVerb);
        data.rows("separable verbs").forEach(this::addSeparable);
        this.according = new Phrases(data, "according", this::bare);
        this.particles = new Phrases(data, "particles", this::bare);
        this.backReferences = new Phrases(data, "back references", this::bare);
        this.owned = new Phrases(data, "owned according", this::bare);
        this.groupAsides = new Phrases(data, "group asides", this::bare);
    }

    static Lexicon of(@Nullable String language) {
        String primary =
                language == null || language.length() < 2
                        ? "en"
                        : language.substring(0, 2).toLowerCase(Locale.ROOT);
        return READ.computeIfAbsent(
                primary, one -> new Lexicon(LanguageData.of(one, "statements")));
    }

    /// Whether the learned weights settle what the rules propose.
    boolean isWeighed() {
        return has("sources and ends are weighed");
    }

    /// Whether learned weights settle this part of its statements.
    boolean weighs(Weighed part) {
        return isOf("weighed", part.name().toLowerCase(Locale.ROOT));
    }

    private void add(String word, int trait) {
        traits.merge(word, trait, (before, more) -> before | more);
    }

    private void addVerb(List<String> row) {
        Verb.Kind kind = Verb.Kind.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
        Verb.Shape[] shapes = Verb.Shape.values();
        verbNames.add(row.get(1).split(" ", 2)[0]);
        for (int column = 1; column < row.size(); column++) {
            for (String form : row.get(column).split(" ", 0)) {
                verbNumbers.putIfAbsent(form, verbNames.size() - 1);
                addForm(form, new Verb(kind, shapes[column - 1]));
            }
        }
    }

    /// Kind, stems, participle, tail. In a subordinate clause tail and stem are one word.
    private void addSeparable(List<String> row) {
        Verb.Kind kind = Verb.Kind.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
        List<String> tail = List.of(row.get(3).split(" ", 0));
        int number = verbNames.size();
        verbNames.add(row.get(1).split(" ", 2)[0] + " " + row.get(3));
        for (String stem : row.get(1).split(" ", 0)) {
            separables
                    .computeIfAbsent(stem, key -> new ArrayList<>())
                    .add(new Separable(kind, tail, number));
            add(stem, Trait.CUE);
            verbNumbers.putIfAbsent(tail.getLast() + stem, number);
            addForm(tail.getLast() + stem, new Verb(kind, Verb.Shape.PAST));
        }
        verbNumbers.putIfAbsent(row.get(2), number);
        if (tail.size() == 1 && row.get(2).startsWith(tail.getLast())) {
            participles
                    .computeIfAbsent(
                            row.get(2).substring(tail.getLast().length()), key -> new ArrayList<>())
                    .add(new Separable(kind, tail, number));
        }
        addForm(row.get(2), new Verb(kind, Verb.Shape.BASE));
    }

    private void addForm(String form, Verb verb) {
        if (!form.equals("-") && verbs.putIfAbsent(form, verb) == null) {
            add(form, Trait.CUE);
        }
    }

    /// What a verb with this particle behind it tells; null when the pair is no verb of its own.
    Verb.@Nullable Kind phraseVerb(String word, List<Unit> units, int next) {
        return next < units.size() ? phraseVerbs.get(word + " " + units.get(next).word()) : null;
    }

    private void addPhraseVerb(List<String> row) {
        Verb.Kind kind = Verb.Kind.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
        for (String form : row.get(1).split(" ", 0)) {
            for (String particle : row.get(2).split(" ", 0)) {
                phraseVerbs.put(form + " " + particle, kind);
            }
        }
    }

    /// The traits of a word in small letters.
    int traits(String word) {
        Integer known = traits.get(word);
        if (known != null) {
            return known;
        }
        if (isPrefixed(word)) {
            return Trait.PREPOSITION;
        }
        if (has("compounds")) {
            return compound(word);
        }
        String bare = bare(word);
        int kept = Trait.CUE | Trait.AUXILIARY | Trait.NEGATION | Trait.MODAL;
        return bare.equals(word) ? 0 : traits.getOrDefault(bare, 0) & kept;
    }

    /// What the last part of a noun makes of it: "Hafensprecher" speaks, "Hafenbehörde" is an organisation.
    private int compound(String word) {
        int kept = Trait.ROLE | Trait.UNNAMED | Trait.ORGANISATION;
        for (int at = 2; at <= word.length() - SHORTEST_PART; at++) {
            int part = traits.getOrDefault(word.substring(at), 0) & kept;
            if (part != 0) {
                return part;
            }
        }
        return 0;
    }

    @Nullable Verb verb(String word) {
        Verb known = verbs.get(word);
        return known != null ? known : verbs.get(bare(word));
    }

    /// Words that join clauses and phrases.
    NumberedWords links() {
        return links;
    }

    /// Forms and words that tell of another's words, or of none: those of the reported mood and adverbs.
    NumberedWords moods() {
        return moods;
    }

    /// The words besides verbs that tell of something said: "nach", "laut", "Angaben".
    NumberedWords reports() {
        return reports;
    }

    /// The number of the verb that a word is a form of; -1 for other words.
    int verbNumber(String word) {
        return verbNumbers.getOrDefault(word, -1);
    }

    /// The longest noun of something said that a noun ends with; empty without one.
    String report(String noun) {
        String longest = "";
        for (String report : endings.getOrDefault("reports", List.of())) {
            if (noun.endsWith(report) && report.length() > longest.length()) {
                longest = report;
            }
        }
        return longest;
    }

    /// The first form of each verb, in the order of their numbers.
    List<String> verbNames() {
        return List.copyOf(verbNames);
    }

    /// The word without the conjunction that Arabic writes as its first letter.
    String bare(String word) {
        for (String clitic : clitics) {
            if (word.length() > clitic.length() + 1 && word.startsWith(clitic)) {
                return word.substring(clitic.length());
            }
        }
        return word;
    }

    /// The letters of the subject that a language writes as the end of its verb, "dit-elle", with what links
    /// them; 0 when the word is no verb of saying with such an end.
    int subjectEnding(String word) {
        for (String ending : subjectEndings) {
            int stem = word.length() - ending.length();
            if (stem > 1 && word.endsWith(ending) && verb(word.substring(0, stem)) != null) {
                return ending.length();
            }
        }
        return 0;
    }

    /// The letters that a language writes before a pronoun as one word with it, "lorsqu'il", and those of the word for
    /// "that" before any word, "qu'à"; 0 without them.
    int elided(String word) {
        int mark = word.indexOf('\'') + 1;
        String opener = word.substring(0, mark);
        if (mark == 0 || mark == word.length() || !isOf("elided", opener)) {
            return 0;
        }
        boolean that = isOf("that", opener) && !clitics.contains(opener);
        return that || (traits(word.substring(mark)) & Trait.PRONOUN) != 0 ? mark : 0;
    }

    /// The letters of the helper that a language writes as the end of its pronoun, "they've"; 0 when the word
    /// is no pronoun with such an end.
    int helperEnding(String word) {
        int mark = word.lastIndexOf('\'');
        boolean contracted =
                mark > 0
                        && helpers.containsKey(word.substring(mark))
                        && (traits(word.substring(0, mark)) & Trait.PRONOUN) != 0;
        return contracted ? word.length() - mark : 0;
    }

    /// The word that a contracted helper stands for.
    String helper(String ending) {
        return helpers.getOrDefault(ending, ending);
    }

    /// The number of units of "according to" or its like that begins here; 0 if none does.
    int according(List<Unit> units, int from) {
        return according.at(units, from);
    }

    /// The number of units that open a sentence and point at the one before: "об этом"; 0 without them.
    int backReference(List<Unit> units) {
        return backReferences.at(units, 0);
    }

    /// The number of units of an "according to" that bears who speaks as a possessor: "по его словам" (by his words);
    /// 0 if none begins here.
    int ownedAccording(List<Unit> units, int from) {
        int length = owned.parted(units, from);
        return length > 0 && owner(units.get(from + 1).word()) != null ? length : 0;
    }

    /// Where a phrase begins that ends before a unit and may stand between a helper and its verb: "par ailleurs"; the
    /// same place where none does.
    int asideBefore(List<Unit> units, int end) {
        return groupAsides.before(units, end);
    }

    /// The number of units of a particle that belongs to the verb before it; 0 if none does.
    int particle(List<Unit> units, int from) {
        return particles.at(units, from);
    }

    /// Whether a conjunction is written as the first letter of this verb.
    boolean isConjoined(Unit unit) {
        return has("verb first") && unit.is(Trait.CUE) && !verbs.containsKey(unit.word());
    }

    /// Whether a preposition is written as the first letters of this word, so that its noun is in it.
    boolean isFusedPreposition(String word) {
        return !traits.containsKey(word) && isPrefixed(word);
    }

    /// "للصحافيين"; "لصحيفة البريد": a paper or a station that is spoken to.
    private boolean isPrefixed(String word) {
        boolean outlet =
                word.length() > 3
                        && isOf("addressee prefixes", word.substring(0, 1))
                        && isOf("outlets", word.substring(1));
        return outlet || startsWithOne(prepositions, word);
    }

    /// The words of a section in their order.
    List<String> words(String section) {
        return endings.getOrDefault(section, List.of());
    }

    /// Whether a verb of saying asks for this preposition before what was said.
    boolean isGoverned(String verb, String preposition) {
        return isOf("governed", bare(verb) + " " + preposition);
    }

    /// Whether the language's `[order]` section holds this flag.
    boolean has(String flag) {
        return flags.contains(flag);
    }

    /// Whether the language lists words in a section.
    boolean hasSection(String section) {
        return classes.containsKey(section);
    }

    /// Whether a word stands in a section.
    boolean isOf(String section, String word) {
        return classes.getOrDefault(section, Set.of()).contains(word);
    }

    /// Whether a word that no section lists ends as adverbs do: "quietly", and not "family".
    boolean endsAsAdverb(String word) {
        return endsLike("adverb endings", word) && !isOf("no adverbs", word);
    }

    /// Whether a word has one of the endings of a section.
    boolean endsLike(String section, String word) {
        for (String ending : endings.getOrDefault(section, List.of())) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word of a section stands within another word: "zu" in "abzureißen".
    boolean isWithin(String section, String word) {
        for (String part : classes.getOrDefault(section, Set.of())) {
            int at = word.indexOf(part, 1);
            if (at > 0 && at + part.length() < word.length() - 1) {
                return true;
            }
        }
        return false;
    }

    /// Whether the mark of a possessor follows a name: "Haro's".
    boolean isPossessed(String text, int end) {
        for (String ending : endings.getOrDefault("possessive endings", List.of())) {
            if (text.startsWith(ending, end)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word ends a clause that stands as a noun before its verb.
    boolean hasClauseEnding(String word) {
        return endsLike("clause endings", word);
    }

    /// Whether a word has the ending of a participle that may open a clause without a subject: "adding".
    boolean isParticiple(String word) {
        return word.length() > 4 && endsLike("participle endings", word);
    }

    /// The verbs in two parts that have this word as their stem.
    List<Separable> separables(String stem) {
        return separables.getOrDefault(stem, List.of());
    }

    /// The verbs in two parts that have this word as the participle of their stem: "gegeben" of "bekannt gegeben".
    List<Separable> participles(String stem) {
        return participles.getOrDefault(stem, List.of());
    }

    /// Whether a noun means something said, alone or as the last part of a compound.
    boolean isReport(String noun) {
        return endsLike("reports", noun);
    }

    /// Whether a word makes an office one that the reader knows: "the", "his", an article written as
    /// part of the word.
    boolean isDefinite(String word) {
        return definites.contains(word) || bearsArticle(word);
    }

    boolean bearsArticle(String word) {
        return startsWithOne(articles, word);
    }

    /// Whether a word has the ending of an adjective, where adjectives bear an article as nouns do.
    boolean isAdjective(String word) {
        return endsLike("adjective endings", word);
    }

    /// Whether a word begins with a preposition that verbs of claiming ask for.
    boolean opensObject(String word) {
        return word.length() > 3 && startsWithOne(objectPrefixes, word);
    }

    private static boolean startsWithOne(List<String> prefixes, String word) {
        for (String prefix : prefixes) {
            if (word.length() > prefix.length() + 1 && word.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /// Which kind of pronoun a word is: "he", "she", "it", "they", "relative"; else empty.
    String pronoun(String word) {
        return pronouns.getOrDefault(word, "");
    }

    /// The pronoun of a possessor: "he" for "his"; null for other words.
    @Nullable String owner(String word) {
        return owners.get(word);
    }

    /// "he" or "she" for a first name that tells; null for others.
    @Nullable String gender(String firstName) {
        return genders.get(firstName);
    }
}
