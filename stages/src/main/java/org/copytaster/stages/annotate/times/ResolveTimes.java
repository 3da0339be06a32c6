// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import org.copytaster.model.Article;
import org.copytaster.model.TimeExpression;
import org.copytaster.stages.text.Prose;

import java.util.List;

/// Finds time expressions and resolves them against the day of publication.
public final class ResolveTimes {

    private ResolveTimes() {}

    public static List<TimeExpression> in(Article article, Prose prose) {
        return List.of();
    }
}
