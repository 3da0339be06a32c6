// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.names;

import org.copytaster.stages.annotate.names.NameTable;
import org.copytaster.stages.annotate.names.WordClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Makes the tables `phrases.table` and `words.table` that the `annotate` stage looks names up in, from
/// the lists of names and word clusters of nlp4j-english.
///
/// Arguments: the folder to write to, then the jars of nlp4j-english 1.1.3, nlp4j-api 1.1.3 and xz.
public final class MakeNameTables {

    private static final int LONGEST = 6;
    private static final int FEWEST = 2;
    private static final int OFTEN = 12;

    /// Of the lists: people, places, organisations, and titles of works, products and events.
    private static final List<Set<Integer>> KINDS =
            List.of(Set.of(14), Set.of(1, 6, 7, 11), Set.of(0, 13), Set.of(8, 9, 10, 12, 15));

    /// How often a word stands in the names of one kind, and where.
    private static final class Count {
        final int[] of = new int[KINDS.size()];
        int opensPerson;
        int endsPerson;
        int endsOrganisation;
    }

    private final Map<Integer, Integer> phrases = new TreeMap<>();
    private final Map<String, Count> counts = new HashMap<>();
    private final Map<String, String> clusters = new HashMap<>();
    private final double[] all = new double[KINDS.size()];

    private MakeNameTables() {}

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]);
        List<Path> jars = Arrays.stream(arguments).skip(1).map(Path::of).toList();
        MakeNameTables tables = new MakeNameTables();
        try (Nlp4jLexica lexica = new Nlp4jLexica(jars)) {
            lexica.phrases(tables::phrase);
            lexica.clusters((word, path) -> {
                if (word.chars().allMatch(Character::isLetter)) {
                    tables.clusters.put(word, path);
                }
            });
        }
        Files.write(target.resolve("phrases.table"), NameTable.bytes(tables.phrases));
        Files.write(target.resolve("words.table"), NameTable.bytes(tables.words()));
    }

    private void phrase(String phrase, Collection<?> lists) {
        if (phrase.indexOf(',') >= 0 || phrase.chars().anyMatch(Character::isDigit)) {
            return;
        }
        List<String> words = words(phrase);
        Set<Integer> numbers = Nlp4jLexica.numbers(lists);
        int classes = WordClass.ofLists(numbers);
        if (!words.isEmpty() && words.size() <= LONGEST && classes != 0) {
            count(words, numbers);
            int kept = words.size() == 1 ? classes : WordClass.ofLongerPhrase(classes);
            if (kept != 0) {
                phrases.merge(
                        String.join(" ", words).hashCode(), kept, (one, other) -> one | other);
            }
        }
    }

    /// As the stage writes keys: small letters, no marks, no possessive ending, no dot at the end.
    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        for (String word : phrase.toLowerCase(Locale.ROOT).split(" ", -1)) {
            String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            if (!bare.equals("'s") && bare.chars().anyMatch(Character::isLetter)) {
                words.add(bare);
            }
        }
        return words;
    }

    private void count(List<String> words, Set<Integer> numbers) {
        for (int kind = 0; kind < KINDS.size(); kind++) {
            boolean in = numbers.stream().anyMatch(KINDS.get(kind)::contains);
            for (int at = 0; in && at < words.size(); at++) {
                Count count = counts.computeIfAbsent(words.get(at), none -> new Count());
                count.of[kind]++;
                all[kind]++;
                boolean last = at == words.size() - 1;
                count.opensPerson += kind == 0 && at == 0 && !last ? 1 : 0;
                count.endsPerson += kind == 0 && last && at > 0 ? 1 : 0;
                count.endsOrganisation += kind == 2 && last ? 1 : 0;
            }
        }
    }

    private Map<Integer, Integer> words() {
        Map<Integer, Integer> words = new TreeMap<>();
        counts.forEach((word, count) -> {
            int sum = Arrays.stream(count.of).sum();
            if (sum >= FEWEST) {
                words.merge(word.hashCode(), ofCounts(count, sum), (one, other) -> one);
            }
        });
        clusters.forEach((word, path) ->
                words.merge(
                        word.hashCode(),
                        WordClass.ofPath(path),
                        (one, other) -> WordClass.hasPath(one) ? one : one | other));
        return words;
    }

    private int ofCounts(Count count, int sum) {
        double[] shares = new double[KINDS.size()];
        double whole = 0;
        for (int kind = 0; kind < shares.length; kind++) {
            shares[kind] = count.of[kind] / all[kind];
            whole += shares[kind];
        }
        for (int kind = 0; kind < shares.length; kind++) {
            shares[kind] /= whole;
        }
        int named = count.opensPerson + count.endsPerson;
        return WordClass.of(
                shares,
                named == 0 ? 0 : (double) count.endsPerson / named,
                count.of[2] == 0 ? 0 : (double) count.endsOrganisation / count.of[2],
                sum >= OFTEN);
    }
}
