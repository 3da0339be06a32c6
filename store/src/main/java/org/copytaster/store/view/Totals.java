// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.view;

/// How much a case holds.
public record Totals(
        int pages,
        int articles,
        int copies,
        int outlets,
        int stories,
        int utterances,
        int actors,
        int refused,
        int dropped) {}
