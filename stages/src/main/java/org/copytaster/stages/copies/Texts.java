// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.copies;

import org.copytaster.model.Article;

import java.util.function.Supplier;

/// Where the texts of articles are left, since a copy that comes later is compared with them. Of everything else
/// little is remembered of an article; whoever takes in very many leaves their texts on a disk.
@FunctionalInterface
public interface Texts {

    /// Takes an article's text in.
    ///
    /// @return gives it back, whenever it is asked for
    Supplier<String> leave(Article article);

    static Texts inMemory() {
        return article -> {
            String text = article.text();
            return () -> text;
        };
    }
}
