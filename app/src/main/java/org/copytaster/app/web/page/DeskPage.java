// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.Mention;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ActorCard;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.LogLine;
import org.copytaster.store.view.Totals;

import java.util.List;
import java.util.stream.Stream;

/// The desk: what needs a person, what became of each page that was added, and what persons put
/// right.
///
/// @param logged how many lines the log has; of each list the first ones are shown
/// @param speakerless utterances whose speaker is not known
/// @param corrections every line of the corrections, latest first
/// @param undated pages without a date of publication
/// @param nameless pages without an outlet or a headline
/// @param near people who may be one
/// @param names who may be meant by a person that fills in a speaker
public record DeskPage(
        Totals totals,
        int logged,
        List<LogLine> log,
        List<StoryPage.Utterance> speakerless,
        List<ArticleLine> undated,
        List<ArticleLine> nameless,
        List<NearNames> near,
        List<String> names,
        List<CorrectionNote> corrections) {

    private static final List<String> OUTCOMES =
            List.of("kept", "again", "version", "dropped", "refused");
    private static final int SHOWN = 200;
    private static final int NEAR = 20;
    private static final int NAMES = 150;

    public static DeskPage of(CaseReader reader) {
        return new DeskPage(
                reader.totals(),
                reader.logged(),
                reader.log(SHOWN),
                reader.speakerless(SHOWN).stream().map(StoryPage.Utterance::of).toList(),
                reader.undated(SHOWN),
                reader.nameless(SHOWN),
                NearNames.of(reader, NEAR),
                names(reader),
                CorrectionNote.of(reader.correctionLines()).reversed());
    }

    private static List<String> names(CaseReader reader) {
        return Stream.of(Mention.Kind.PERSON, Mention.Kind.ORGANISATION)
                .flatMap(kind -> reader.mostMentioned(kind, NAMES).stream())
                .map(ActorCard::name)
                .distinct()
                .toList();
    }

    /// How many corrections are in force.
    public int inForce() {
        return (int) corrections.stream().filter(note -> note.line().inForce()).count();
    }

    /// Whether the interface has its own word for an outcome.
    public static boolean known(String outcome) {
        return OUTCOMES.contains(outcome);
    }
}
