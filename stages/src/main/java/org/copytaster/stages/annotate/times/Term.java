// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

/// One meaning of a word: a word may have several ("second" is a number in order and a unit).
record Term(Category category, String value) {

    int number() {
        return Integer.parseInt(value);
    }
}
