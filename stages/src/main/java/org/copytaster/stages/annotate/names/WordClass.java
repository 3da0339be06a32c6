// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import java.util.Set;

/// What the numbers in the tables of words and phrases say.
///
/// Of a phrase: in which kinds of lists it stands, a bit for each. Of a word: how much of its use in
/// names is in those of people, places, organisations and other things, in four steps each; whether it
/// rather opens or ends the names of people, and ends those of organisations; and its cluster, the
/// words that stand among the same neighbours: the path to it in a tree of clusters.
///
/// Peter Brown and others, "Class-Based n-gram Models of Natural Language" (1992).
public final class WordClass {

    static final int ORGANISATION = 1;
    static final int PLACE = 2;
    static final int PERSON = 4;
    static final int WORK = 8;
    static final int EVENT = 16;
    static final int PRODUCT = 32;
    static final int PEOPLE = 64;
    static final int TITLE = 128;

    /// The kinds of names whose shares are kept.
    static final int SHARES = 4;

    private static final int LONGEST_PATH = 10;
    private static final int PATH = 16;
    private static final int ENDS_PERSON = 8;
    private static final int ENDS_ORGANISATION = 10;
    private static final int OFTEN = 12;
    private static final int KNOWN = 13;

    private WordClass() {}

    /// The bits for the numbers of lists.
    public static int ofLists(Set<Integer> lists) {
        int bits = 0;
        for (int list : lists) {
            bits |=
                    switch (list) {
                        case 0, 13 -> ORGANISATION;
                        case 1, 6, 7, 11 -> PLACE;
                        case 4, 14 -> PERSON;
                        case 8, 10, 15 -> WORK;
                        case 9 -> EVENT;
                        case 12 -> PRODUCT;
                        case 5 -> PEOPLE;
                        case 3 -> TITLE;
                        default -> 0;
                    };
        }
        return bits;
    }

    /// Of a longer name of a person or a work, its words say enough.
    public static int ofLongerPhrase(int bits) {
        return bits & ~(PERSON | WORK);
    }

    /// The number of a word.
    ///
    /// @param shares of people, places, organisations, others
    public static int of(
            double[] shares, double endsPerson, double endsOrganisation, boolean often) {
        int number = 1 << KNOWN;
        for (int kind = 0; kind < SHARES; kind++) {
            number |= step(shares[kind], 0.05, 0.3, 0.7) << (2 * kind);
        }
        number |= step(endsPerson, 0.2, 0.5, 0.8) << ENDS_PERSON;
        number |= step(endsOrganisation, 0.1, 0.4, 0.8) << ENDS_ORGANISATION;
        return often ? number | 1 << OFTEN : number;
    }

    private static int step(double value, double... bounds) {
        int step = 0;
        for (double bound : bounds) {
            step += value >= bound ? 1 : 0;
        }
        return step;
    }

    /// The part of the number that holds the cluster.
    ///
    /// @param path zeros and ones
    public static int ofPath(String path) {
        String kept = path.substring(0, Math.min(LONGEST_PATH, path.length()));
        return Integer.parseInt("1" + kept, 2) << PATH;
    }

    /// Whether the word is in a cluster.
    public static boolean hasPath(int number) {
        return number >>> PATH != 0;
    }

    static boolean isKnown(int number) {
        return (number >>> KNOWN & 1) != 0;
    }

    static boolean isFrequent(int number) {
        return (number >>> OFTEN & 1) != 0;
    }

    /// From 0 to 3.
    static int share(int number, int kind) {
        return number >>> (2 * kind) & 3;
    }

    static int endsPerson(int number) {
        return number >>> ENDS_PERSON & 3;
    }

    static int endsOrganisation(int number) {
        return number >>> ENDS_ORGANISATION & 3;
    }

    /// The first steps of the path behind a leading 1; the whole path where it is shorter; 0 if the word
    /// is in no cluster.
    static int path(int number, int steps) {
        int path = number >>> PATH;
        int length = 31 - Integer.numberOfLeadingZeros(path | 1);
        return length > steps ? path >>> (length - steps) : path;
    }
}
