// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import org.copytaster.model.Original;
import org.copytaster.model.Page;
import org.copytaster.model.Refusal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What one reading gave, in order.
record Collected(List<Page> pages, List<Original> originals, List<Refusal> refusals)
        implements PageSink {

    Collected() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    static Collected from(Path path) {
        return from(path, Limits.usual());
    }

    static Collected from(Path path, Limits limits) {
        Collected collected = new Collected();
        SavedPages.with(limits, Map.of()).read(path, collected);
        return collected;
    }

    @Override
    public void page(Page page, Original original) {
        pages.add(page);
        originals.add(original);
    }

    @Override
    public void refused(Refusal refusal) {
        refusals.add(refusal);
    }

    Page onlyPage() {
        if (pages.size() != 1 || !refusals.isEmpty()) {
            throw new AssertionError("expected one page, got " + pages + " and " + refusals);
        }
        return pages.getFirst();
    }

    String onlyReason() {
        if (!pages.isEmpty() || refusals.size() != 1) {
            throw new AssertionError("expected one refusal, got " + pages + " and " + refusals);
        }
        return refusals.getFirst().reason();
    }

    static String text(Page page) {
        return switch (page.content()) {
            case Page.Content.Html html -> html.markup();
            case Page.Content.Dump dump -> dump.text();
            case Page.Content.FeedEntry entry -> entry.title() + "\n" + entry.markup();
        };
    }
}
