// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.happenings;

import org.copytaster.model.Article;
import org.copytaster.model.Happening;
import org.copytaster.model.Mention;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeExpression;
import org.copytaster.stages.text.Prose;

import java.util.List;

/// Finds dated happenings, told or announced.
public final class FindHappenings {

    private FindHappenings() {}

    public static List<Happening> in(
            Article article,
            Prose prose,
            List<Mention> mentions,
            List<TimeExpression> times,
            List<Statement> statements) {
        return List.of();
    }
}
