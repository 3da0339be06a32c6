// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.model.Mention;
import org.copytaster.model.StoryId;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ActorCard;

import picocli.CommandLine.Command;

import java.util.List;
import java.util.stream.Collectors;

@Command(
        name = "cast",
        mixinStandardHelpOptions = true,
        description = "Prints the people, organisations and places, with every spelling.",
        footer = {"", "Examples:", "  copytaster cast syria", "  copytaster cast syria s-4c1fa0"})
final class CastCommand extends StoryCommand {

    @Override
    void print(CaseReader reader, Paper paper) {
        StoryId id = one(reader);
        List<ActorCard> cast = reader.cast(id);
        for (Mention.Kind kind :
                List.of(Mention.Kind.PERSON, Mention.Kind.ORGANISATION, Mention.Kind.PLACE)) {
            List<ActorCard> some = cast.stream().filter(one -> one.kind() == kind).toList();
            if (!some.isEmpty()) {
                paper.line(title(kind));
                some.forEach(one -> print(one, paper));
                paper.blank();
            }
        }
    }

    private static String title(Mention.Kind kind) {
        return switch (kind) {
            case PERSON -> "People";
            case ORGANISATION -> "Organisations";
            case PLACE -> "Places";
            case ROLE -> "Roles";
            case OTHER -> "Other names";
        };
    }

    private static void print(ActorCard actor, Paper paper) {
        paper.line(
                "  %-34s %s, %s%s   %s"
                        .formatted(
                                Paper.cut(actor.name(), 34),
                                Paper.count(actor.mentions(), "mention"),
                                Paper.count(actor.articles(), "page"),
                                actor.statements() == 0
                                        ? ""
                                        : ", " + Paper.count(actor.statements(), "statement"),
                                actor.id()));
        if (actor.spellings().size() > 1) {
            paper.wrapped(
                    "      ",
                    actor.spellings().stream()
                            .map(one -> one.text() + " (" + one.count() + ")")
                            .collect(Collectors.joining(", ")));
        }
        if (!actor.roles().isEmpty()) {
            paper.wrapped(
                    "      ",
                    actor.roles().stream()
                            .map(ActorCard.RoleSeen::role)
                            .collect(Collectors.joining("; ")));
        }
    }
}
