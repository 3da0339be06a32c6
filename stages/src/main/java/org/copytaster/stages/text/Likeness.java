// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How far apart two parts of names are, in plain Latin letters: the least cost of writing one for the
/// other, where each group of letters may stand for another at the cost that a table gives. Vowels go
/// for vowels at little cost inside a word and at much at its end, where they tell names apart.
///
/// Vladimir Levenshtein's distance (1965) with groups of letters.
final class Likeness {

    private static final String VOWELS = "aeiouy";
    private static final int LONGEST = 4;
    private static final double FAR = 1.2;
    private static final double VOWEL_LOST = 0.3;
    private static final double LAST_VOWEL = 3;

    /// What a letter of the longer part may cost for the two to be alike, and the most altogether.
    private static final double PER_LETTER = 0.09;

    private static final double MOST = 0.7;

    private final Map<String, Map<String, Double>> costs = new HashMap<>();

    /// @param rows two groups of letters and a cost; the second group may be `-`, for nothing
    Likeness(List<List<String>> rows) {
        for (List<String> row : rows) {
            String other = row.get(1).equals("-") ? "" : row.get(1);
            double cost = Double.parseDouble(row.get(2));
            put(row.get(0), other, cost);
            put(other, row.get(0), cost);
        }
    }

    private void put(String one, String other, double cost) {
        costs.computeIfAbsent(one, key -> new HashMap<>()).put(other, cost);
    }

    boolean alike(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return distance(one, other) <= Math.min(MOST, PER_LETTER * longer);
    }

    double distance(String one, String other) {
        double[][] least = new double[one.length() + 1][other.length() + 1];
        for (double[] row : least) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        least[0][0] = 0;
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                goOn(least, one, other, i, j);
            }
        }
        return least[one.length()][other.length()];
    }

    private void goOn(double[][] least, String one, String other, int i, int j) {
        double here = least[i][j];
        for (int m = 0; here < MOST && m <= Math.min(LONGEST, one.length() - i); m++) {
            for (int n = m == 0 ? 1 : 0; n <= Math.min(LONGEST, other.length() - j); n++) {
                double cost = cost(one, i, i + m, other, j, j + n);
                least[i + m][j + n] = Math.min(least[i + m][j + n], here + cost);
            }
        }
    }

    private double cost(String one, int i, int m, String other, int j, int n) {
        String left = one.substring(i, m);
        String right = other.substring(j, n);
        if (left.equals(right)) {
            return 0;
        }
        Double told = costs.getOrDefault(left, Map.of()).get(right);
        boolean last = m == one.length() && n == other.length();
        if (told != null) {
            return last && isVowels(left) && isVowels(right) ? told * LAST_VOWEL : told;
        }
        boolean lost = left.length() + right.length() == 1 && isVowels(left + right);
        if (!lost || i == 0 || j == 0) {
            return left.length() > 1 || right.length() > 1 ? Double.MAX_VALUE : FAR;
        }
        return last ? VOWEL_LOST * LAST_VOWEL : VOWEL_LOST;
    }

    private static boolean isVowels(String letters) {
        for (int at = 0; at < letters.length(); at++) {
            if (VOWELS.indexOf(letters.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }
}
