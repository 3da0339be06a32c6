// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;

import org.copytaster.app.correct.Workroom;
import org.copytaster.app.web.page.CorrectionNote;
import org.copytaster.app.web.page.Hand;
import org.copytaster.store.CaseReader;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Tells the pages whether their visitor may put something right, and what has become of it.
///
/// @param room where corrections are worked in; null where the case is only read
record Hands(CaseReader reader, Guard guard, @Nullable Workroom room) {

    /// The parameters of an address that tell which lines were just written, and which taken back.
    static final String PUT = "put";

    static final String UNDONE = "undone";

    /// Null for whoever may only read: on a case that cannot be written, and from another machine.
    @Nullable Hand of(Context context) {
        return room == null || !Guard.isHere(context)
                ? null
                : new Hand(
                        guard.secret(),
                        room.isBusy(),
                        room.trouble(),
                        lines(context, PUT, true),
                        lines(context, UNDONE, false));
    }

    private List<CorrectionNote> lines(Context context, String parameter, boolean inForce) {
        String numbers = context.queryParam(parameter);
        if (numbers == null || !numbers.matches("\\d{1,9}(,\\d{1,9}){0,99}")) {
            return List.of();
        }
        List<String> asked = List.of(numbers.split(","));
        return CorrectionNote.of(
                reader.correctionLines().stream()
                        .filter(line -> line.inForce() == inForce && line.problem() == null)
                        .filter(line -> asked.contains(String.valueOf(line.number())))
                        .toList());
    }

    /// The same page, made once more where the conclusions were replaced while it was made: one page never
    /// shows half of the old ones and half of the new.
    Handler steady(Handler page) {
        Workroom corrected = room;
        if (corrected == null) {
            return page;
        }
        return context -> {
            int before = corrected.finished();
            page.handle(context);
            if (corrected.finished() != before) {
                page.handle(context);
            }
        };
    }
}
