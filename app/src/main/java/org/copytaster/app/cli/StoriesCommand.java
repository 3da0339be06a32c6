// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.store.CaseReader;
import org.copytaster.store.view.StoryCard;

import picocli.CommandLine.Command;

@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description = "Prints the stories of a case, the latest first.",
        footer = {"", "Example:", "  copytaster stories syria"})
final class StoriesCommand extends CaseCommand {

    @Override
    void print(CaseReader reader, Paper paper) {
        for (StoryCard story : reader.stories()) {
            StoryHead.print(paper, story);
            paper.blank();
        }
    }
}
