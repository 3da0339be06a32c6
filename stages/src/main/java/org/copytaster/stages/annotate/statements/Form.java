// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.copytaster.model.Statement;

import java.util.List;

/// Tells direct, mixed and indirect speech apart by how much of the content stands in quotation
/// marks: nine letters in ten, none, or something between.
final class Form {

    private Form() {}

    static Statement.Form of(List<Span> content, List<Quotation> quotations, String text) {
        int all = 0;
        int quoted = 0;
        for (Span piece : content) {
            all += letters(text, piece);
            for (Quotation quotation : quotations) {
                if (quotation.inner().overlaps(piece)) {
                    quoted +=
                            letters(
                                    text,
                                    new Span(
                                            Math.max(piece.start(), quotation.inner().start()),
                                            Math.min(piece.end(), quotation.inner().end())));
                }
            }
        }
        if (quoted == 0) {
            return Statement.Form.INDIRECT;
        }
        return quoted * 10 >= all * 9 ? Statement.Form.DIRECT : Statement.Form.MIXED;
    }

    private static int letters(String text, Span span) {
        int letters = 0;
        for (int at = span.start(); at < span.end(); at++) {
            letters += Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0;
        }
        return letters;
    }
}
