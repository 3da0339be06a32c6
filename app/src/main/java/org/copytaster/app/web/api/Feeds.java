// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;

import org.copytaster.app.web.page.Links;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.StoryId;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.StoryCard;
import org.jspecify.annotations.Nullable;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Feeds for a feed reader on the same machine: the stories of the case as Atom, the rows of a story
/// as JSON Feed.
public final class Feeds {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int MOST = 100;

    private final CaseReader reader;

    public Feeds(CaseReader reader) {
        this.reader = reader;
    }

    /// The addresses and what answers them.
    public Map<String, Handler> routes() {
        Map<String, Handler> routes = new LinkedHashMap<>();
        routes.put("/feed.xml", this::stories);
        routes.put("/story/{id}/feed.json", this::rows);
        return routes;
    }

    private void stories(Context context) throws XMLStreamException {
        List<StoryCard> stories = reader.latestStories(null, MOST);
        StringWriter xml = new StringWriter();
        XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(xml);
        out.writeStartDocument("utf-8", "1.0");
        out.writeStartElement("feed");
        out.writeDefaultNamespace(ATOM);
        element(out, "title", reader.name());
        element(out, "id", home(context) + "/");
        element(out, "updated", moment(stories.isEmpty() ? null : stories.getFirst().last()));
        link(out, home(context) + "/feed.xml", "self");
        for (StoryCard story : stories) {
            entry(out, story, home(context));
        }
        out.writeEndElement();
        out.writeEndDocument();
        context.contentType("application/atom+xml; charset=utf-8");
        context.result(xml.toString());
    }

    private static void entry(XMLStreamWriter out, StoryCard story, String home)
            throws XMLStreamException {
        out.writeStartElement("entry");
        element(out, "title", story.headline());
        element(out, "id", home + Links.story(story.id()));
        element(out, "updated", moment(story.last()));
        out.writeStartElement("author");
        element(out, "name", String.join(", ", story.outlets()));
        out.writeEndElement();
        link(out, home + Links.story(story.id()), "alternate");
        element(out, "summary", summary(story));
        out.writeEndElement();
    }

    private static String summary(StoryCard story) {
        return "%d pages, %d outlets, %d origins"
                .formatted(story.articles(), story.outlets().size(), story.origins());
    }

    private static void element(XMLStreamWriter out, String name, String text)
            throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(allowed(text));
        out.writeEndElement();
    }

    private static void link(XMLStreamWriter out, String address, String relation)
            throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("href", address);
    }

    /// XML has no place for most control characters, not even escaped; pages do.
    private static String allowed(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
    }

    private static String moment(@Nullable LocalDate day) {
        return Optional.ofNullable(day).orElse(LocalDate.EPOCH) + "T00:00:00Z";
    }

    private void rows(Context context) {
        StoryCard story =
                reader.story(new StoryId(context.pathParam("id")))
                        .orElseThrow(NotFoundResponse::new);
        String address = home(context) + Links.story(story.id());
        List<Map<String, Object>> items =
                reader.chronology(story.id()).reversed().stream()
                        .limit(MOST)
                        .map(row -> item(row, address))
                        .toList();
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", story.headline());
        feed.put("home_page_url", address);
        feed.put("feed_url", address + "/feed.json");
        feed.put("items", items);
        Api.answer(context, feed);
        context.contentType("application/feed+json; charset=utf-8");
    }

    /// A row has no moment of publication; its day is part of the title.
    private static Map<String, Object> item(ChronologyRow row, String story) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", row.id().value());
        item.put("url", story + "#" + row.id().value());
        item.put("title", row.date().timex());
        item.put("content_text", row.text());
        return item;
    }

    private static String home(Context context) {
        return context.scheme() + "://" + context.host();
    }
}
