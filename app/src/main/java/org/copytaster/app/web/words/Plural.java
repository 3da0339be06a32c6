// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.words;

/// The plural categories of CLDR for whole numbers, for the interface's languages.
final class Plural {

    private Plural() {}

    static String of(String language, int number) {
        return switch (language) {
            case "ar" -> arabic(number);
            default -> number == 1 ? "one" : "other";
        };
    }

    private static String arabic(int number) {
        int rest = number % 100;
        return switch (number) {
            case 0 -> "zero";
            case 1 -> "one";
            case 2 -> "two";
            default -> rest >= 3 && rest <= 10 ? "few" : rest >= 11 ? "many" : "other";
        };
    }
}
