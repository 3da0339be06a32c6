// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Gathers what a page declares about its article: linked data first, then `<meta>`.
final class ReadFacts {

    private static final String[] PUBLISHED = {
        "article:published_time",
        "article:published",
        "og:article:published_time",
        "og:published_time",
        "datepublished",
        "date.published",
        "published_time",
        "parsely-pub-date",
        "sailthru.date",
        "publishdate",
        "publish-date",
        "publish_date",
        "pubdate",
        "publication_date",
        "article_date_original",
        "dc.date.issued",
        "dcterms.created",
        "dcterms.issued",
        "dc.date.created",
        "dc.date",
        "dcterms.date",
        "article.published",
        "rnews:datepublished",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "originalpublicationdate",
        "created",
        "release_date",
        "citation_date",
        "citation_publication_date",
        "date",
        "datecreated",
        "last-published"
    };
    private static final String[] AUTHORS = {
        "author",
        "parsely-author",
        "article:author",
        "sailthru.author",
        "dc.creator",
        "byl",
        "dcterms.creator",
        "citation_author",
        "authors",
        "cxenseparse:author",
        "article.author"
    };
    private static final String[] MODIFIED = {
        "article:modified_time", "article:modified", "og:updated_time", "og:modified_time",
                "datemodified", "last-modified",
        "lastmod", "dcterms.modified", "dc.date.modified", "revision_date", "updated_time",
                "modificationdate"
    };

    private final Declared declared;
    private final LinkedData data;
    private final @Nullable JsonNode article;

    private ReadFacts(Declared declared) {
        this.declared = declared;
        this.data = LinkedData.of(declared.scripts);
        this.article = data.article();
    }

    static PageFacts of(Declared declared) {
        return new ReadFacts(declared).facts();
    }

    private PageFacts facts() {
        return new PageFacts(
                join(
                        text("headline", "name"),
                        metas(
                                "og:title",
                                "twitter:title",
                                "title",
                                "dc.title",
                                "headline",
                                "parsely-title")),
                join(
                        text("description"),
                        metas(
                                "og:description",
                                "description",
                                "twitter:description",
                                "dc.description")),
                body(),
                authors(),
                outlets(),
                join(text("datePublished", "dateCreated", "uploadDate"), metas(PUBLISHED)),
                join(text("dateModified"), metas(MODIFIED)),
                join(
                        text("articleSection"),
                        metas(
                                "article:section",
                                "section",
                                "parsely-section",
                                "cxenseparse:section")),
                tags(),
                metas("news_keywords", "parsely-tags", "sailthru.tags").stream().limit(1).toList(),
                metas("keywords"),
                join(
                        text("inLanguage"),
                        metas("og:locale", "content-language", "language", "dc.language")),
                addresses(),
                types());
    }

    private List<String> types() {
        List<String> types = data.types();
        String kind = declared.meta("og:type");
        if (kind != null) {
            types.add("og:" + kind);
        }
        return types;
    }

    private @Nullable String body() {
        List<String> bodies = text("articleBody");
        if (bodies.isEmpty()) {
            return null;
        }
        String body = bodies.getFirst();
        return body.indexOf('&') >= 0 ? Parser.unescapeEntities(body, false) : body;
    }

    /// The first source that names anyone: to join them would bring in publishers and profile links.
    private List<String> authors() {
        List<String> named = withoutAddresses(names("author"));
        for (int i = 0; i < AUTHORS.length && named.isEmpty(); i++) {
            named = withoutAddresses(metas(AUTHORS[i]));
        }
        return join(named, List.of());
    }

    private static List<String> withoutAddresses(List<String> names) {
        return names.stream()
                .filter(name -> !name.contains("://") && !name.startsWith("www."))
                .toList();
    }

    private List<String> outlets() {
        List<String> outlets = names("publisher");
        outlets.addAll(
                metas("og:site_name", "application-name", "publisher", "dc.publisher", "cre"));
        return join(outlets, List.of());
    }

    private List<String> tags() {
        List<String> tags = new ArrayList<>();
        if (article != null) {
            data.names(article.get("keywords"), tags);
        }
        tags.addAll(declared.allMeta("article:tag"));
        return tags;
    }

    private List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        if (declared.canonical != null) {
            addresses.add(declared.canonical);
        }
        addresses.addAll(metas("og:url"));
        addresses.addAll(text("url"));
        if (article != null) {
            JsonNode page = article.get("mainEntityOfPage");
            LinkedData.strings(page != null && page.isObject() ? page.get("@id") : page, addresses);
        }
        return addresses;
    }

    private List<String> text(String... properties) {
        List<String> texts = new ArrayList<>();
        for (String property : properties) {
            if (article != null) {
                LinkedData.strings(article.get(property), texts);
            }
        }
        return texts;
    }

    private List<String> names(String property) {
        List<String> names = new ArrayList<>();
        if (article != null) {
            data.names(article.get(property), names);
        }
        return names;
    }

    private List<String> metas(String... names) {
        List<String> values = new ArrayList<>();
        for (String name : names) {
            for (String value : declared.allMeta(name)) {
                if (!value.isBlank()) {
                    values.add(value.strip());
                }
            }
        }
        return values;
    }

    private static List<String> join(List<String> first, List<String> second) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(second);
        List<String> decoded = new ArrayList<>(all.size());
        for (String value : all) {
            String plain = value.indexOf('&') >= 0 ? Parser.unescapeEntities(value, false) : value;
            decoded.add(plain.replace('\u00A0', ' ').strip());
        }
        return decoded;
    }
}
