// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.app.web.SmallCase;
import org.copytaster.model.ActorId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Evidence;
import org.copytaster.model.Happening;
import org.copytaster.model.Mention;
import org.copytaster.model.RowId;
import org.copytaster.model.Span;
import org.copytaster.model.Speaker;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeValue;
import org.copytaster.store.view.ArticleLine;
import org.junit.jupiter.api.Test;

import java.util.List;

class RowTest {

    private static final Speaker DRAVIC =
            new Speaker.Named("Yelna Dravic", Mention.Kind.PERSON, new ActorId("n-1"), List.of());
    private static final Speaker TARKHOV =
            new Speaker.Named("Miro Tarkhov", Mention.Kind.PERSON, new ActorId("n-2"), List.of());

    private final List<ArticleLine> pages = new SmallCase().articles(null);
    private final ArticleLine one = pages.get(0);
    private final ArticleLine other = pages.get(1);

    @Test
    void whatOneSpeakerSaysOnOnePageGoesOn() {
        Row first = row("2025-02-12", DRAVIC, one);
        assertThat(goesOn(first, row("2025-02-12", DRAVIC, one))).isTrue();
        assertThat(goesOn(first, row("2025-02-12", TARKHOV, one))).isFalse();
        assertThat(goesOn(first, row("2025-02-13", DRAVIC, one))).isFalse();
        assertThat(goesOn(first, row("2025-02-12", DRAVIC, other))).isFalse();
        assertThat(goesOn(first, row("2025-02-12", DRAVIC, one, other))).isFalse();
        assertThat(Row.goesOn(List.of(first), 0)).isFalse();
    }

    @Test
    void speakersWhoAreUnknownMayBeTwo() {
        Row unknown = row("2025-02-12", new Speaker.Unknown(), one);
        assertThat(goesOn(unknown, unknown)).isFalse();
    }

    private static boolean goesOn(Row first, Row second) {
        return Row.goesOn(List.of(first, second), 1);
    }

    private static Row row(String day, Speaker speaker, ArticleLine... carriers) {
        List<Row.Place> places =
                List.of(carriers).stream().map(line -> new Row.Place(line, words(line))).toList();
        Statement statement =
                Statement.of(
                        Statement.Form.INDIRECT, List.of(places.getFirst().evidence()), speaker);
        ChronologyRow told =
                new ChronologyRow(
                        RowId.of(day, "test"),
                        new TimeValue(day),
                        ChronologyRow.Kind.STATEMENT,
                        Happening.Status.HAPPENED,
                        "words",
                        places.stream().map(Row.Place::evidence).toList(),
                        1,
                        null,
                        List.of(),
                        List.of());
        Quote quote = new Quote(statement, speaker, carriers[0]);
        return new Row(told, List.of(quote), places, List.of(), List.of());
    }

    private static Evidence words(ArticleLine line) {
        return new Evidence(line.id(), new Span(0, 5), "words");
    }
}
