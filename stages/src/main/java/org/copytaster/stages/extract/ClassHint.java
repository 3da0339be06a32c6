// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What class words say that an element holds.
enum ClassHint {
    /// Whose copy or picture something is.
    CREDIT("credit", "credits", "copyright", "photographer", "fotograf", "bildquelle", "rights"),

    /// Within a figure: who made the picture.
    MAKER("author", "autor", "auteur", "source", "fuente", "quelle", "agency"),

    /// Who wrote the text.
    AUTHOR(
            "author",
            "authors",
            "byline",
            "authorname",
            "authorlist",
            "authorbox",
            "autor",
            "autoren",
            "auteur",
            "writer",
            "redakteur",
            "firma"),

    /// A day or an hour.
    DATE(
            "date",
            "datum",
            "time",
            "timestamp",
            "published",
            "pubdate",
            "posted",
            "fecha",
            "dateline",
            "datetime"),

    /// The words under a picture.
    CAPTION(
            "caption",
            "figcaption",
            "bildunterschrift",
            "bildtext",
            "legend",
            "legende",
            "pie",
            "photocaption",
            "imagecaption"),

    /// A picture.
    PICTURE(
            "image",
            "images",
            "img",
            "photo",
            "photos",
            "picture",
            "pictures",
            "media",
            "gallery",
            "bild",
            "foto",
            "fotos",
            "imagen",
            "galerie"),

    /// Whose copy something is, and no more than that.
    COPYRIGHT("copyright"),

    /// The summary between headline and text.
    STANDFIRST(
            "standfirst",
            "dek",
            "deck",
            "lede",
            "subtitle",
            "subheadline",
            "subhead",
            "vorspann",
            "bajada",
            "entradilla",
            "chapo",
            "sottotitolo",
            "strapline",
            "subtitulo",
            "excerpt"),

    /// A summary, which below the headline is a standfirst.
    SUMMARY("lead", "summary", "sumario", "intro"),

    /// The section, or the way that leads to it.
    SECTION(
            "breadcrumb",
            "breadcrumbs",
            "crumb",
            "crumbs",
            "kicker",
            "eyebrow",
            "overline",
            "pretitle",
            "topline",
            "roofline",
            "dachzeile",
            "ressort",
            "rubric",
            "rubrik"),

    /// The same, of the element itself only: these words also stand on what holds a whole article.
    OWN_SECTION("category", "categories", "section", "sec", "channel"),

    /// A link to the articles with a tag.
    TAG("tag"),

    /// Several such links.
    TAGS("tags");

    @SuppressWarnings("ImmutableEnumChecker") // of List.of
    private final List<String> words;

    ClassHint(String... words) {
        this.words = List.of(words);
    }

    /// Each word that says something, with the bits of all that it says.
    static Map<String, Integer> bits() {
        Map<String, Integer> bits = new HashMap<>();
        for (ClassHint hint : values()) {
            hint.words.forEach(word -> bits.merge(word, hint.bit(), (one, other) -> one | other));
        }
        return bits;
    }

    @SuppressWarnings("EnumOrdinal") // a set in one int
    int bit() {
        return 1 << ordinal();
    }
}
