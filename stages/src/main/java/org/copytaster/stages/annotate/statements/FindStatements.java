// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Article;
import org.copytaster.model.Mention;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeExpression;
import org.copytaster.stages.text.Prose;

import java.util.List;

/// Finds statements and resolves their speakers.
public final class FindStatements {

    private FindStatements() {}

    public static List<Statement> in(
            Article article, Prose prose, List<Mention> mentions, List<TimeExpression> times) {
        return List.of();
    }
}
