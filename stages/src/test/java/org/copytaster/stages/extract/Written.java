// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Article;
import org.copytaster.model.Caption;
import org.copytaster.model.Furniture;
import org.copytaster.model.Header;
import org.copytaster.model.Paragraph;
import org.copytaster.model.Stamp;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// An article written out for a person to read and review: the form of the expected files.
final class Written {

    private Written() {}

    static String of(Article article) {
        StringBuilder out = new StringBuilder();
        header(out, article);
        out.append('\n');
        for (Paragraph paragraph : article.paragraphs()) {
            out.append(lower(paragraph.kind()))
                    .append("> ")
                    .append(paragraph.span().of(article.text()))
                    .append('\n');
        }
        out.append('\n');
        for (Caption caption : article.captions()) {
            out.append("caption> ")
                    .append(caption.text())
                    .append(caption.credit() == null ? "" : " [" + caption.credit() + "]")
                    .append('\n');
        }
        for (Furniture piece : article.furniture()) {
            out.append(lower(piece.kind()))
                    .append(piece.date() == null ? "" : " " + piece.date())
                    .append("> ");
            out.append(piece.text().replace("\n", " / ")).append('\n');
        }
        return out.toString();
    }

    private static void header(StringBuilder out, Article article) {
        Header header = article.header();
        line(out, "address", article.address());
        line(out, "outlet", header.outlet());
        line(out, "title", header.title());
        line(out, "standfirst", header.standfirst());
        line(out, "authors", String.join("; ", header.authors()));
        line(out, "credit", header.credit());
        line(out, "agencies", String.join("; ", header.agencies()));
        line(out, "published", iso(header.published()));
        line(out, "modified", iso(header.modified()));
        line(out, "language", header.language());
        line(out, "section", header.section());
        line(out, "tags", String.join("; ", header.tags()));
    }

    private static void line(StringBuilder out, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            out.append(name).append(": ").append(value).append('\n');
        }
    }

    private static @Nullable String iso(@Nullable Stamp stamp) {
        return stamp == null ? null : stamp.iso();
    }

    private static String lower(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
