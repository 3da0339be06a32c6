// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.copytaster.stages.text.Prose;
import org.copytaster.stages.text.Token;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Cuts an article into [Frame]s. A full stop inside a quotation ends the frame only where the
/// sentence round it ends too.
final class Frames {

    /// What may stand behind a cue that stands behind its words: "the mayor asked as she left".
    private static final int ASIDES =
            Trait.PREPOSITION | Trait.TIME | Trait.OBJECT | Trait.BREAKER | Trait.ADVERB;

    private static final int LONGEST_SIGNATURE = 8;

    /// What Arabic may write above and below its letters, and the line that draws a word out.
    private static final Pattern VOWEL_SIGNS =
            Pattern.compile("[\\u064B-\\u064E\\u0650-\\u0652\\u0640]");

    private final Prose prose;
    private final Lexicon lexicon;
    private final List<Quotation> quotations;
    private final List<Frame> frames = new ArrayList<>();
    private int nextQuotation;

    private Frames(Prose prose, Lexicon lexicon, List<Quotation> quotations) {
        this.prose = prose;
        this.lexicon = lexicon;
        this.quotations = quotations;
    }

    static List<Frame> of(Prose prose, Lexicon lexicon, List<Quotation> quotations) {
        Frames building = new Frames(prose, lexicon, quotations);
        for (int paragraph = 0; paragraph < prose.paragraphs().size(); paragraph++) {
            List<Unit> units = building.units(prose.paragraphs().get(paragraph));
            if (!building.isSignatureOfLast(units)) {
                building.cut(paragraph, units);
            }
        }
        return building.frames;
    }

    /// `- Ana Haro` in a paragraph of its own behind one that is a quotation: joins it to that.
    private boolean isSignatureOfLast(List<Unit> units) {
        if (frames.isEmpty() || !frames.getLast().standsAlone() || !aSignatureFollows(units, 0)) {
            return false;
        }
        int words = 0;
        for (Unit unit : units) {
            words += unit.isWord() ? 1 : 0;
            if (unit.isQuotation() || (unit.isFinite() && !unit.capital())) {
                return false;
            }
        }
        Frame quoted = frames.removeLast();
        List<Unit> joined = new ArrayList<>(quoted.units());
        joined.addAll(units);
        frames.add(new Frame(quoted.paragraph(), List.copyOf(joined)));
        return words > 0;
    }

    private List<Unit> units(Span paragraph) {
        List<Unit> units = new ArrayList<>();
        int last = prose.tokenAt(paragraph.end());
        for (int at = prose.tokenAt(paragraph.start()); at < last; at++) {
            Token token = prose.tokens().get(at);
            Quotation quotation = startingBy(token.start());
            if (quotation == null) {
                add(units, token);
            } else {
                if (isTitle(quotation, units)) {
                    title(units, quotation);
                } else {
                    units.add(new Unit(quotation.outer(), "", 0, false, false, quotation));
                }
                at = prose.tokenAt(quotation.outer().end()) - 1;
                nextQuotation++;
            }
        }
        units.replaceAll(new HelpersInNames(units)::read);
        return units;
    }

    /// Behind a word that tells of nothing said, words in capitals are a title: the broadcast of “Morning Lamps,”.
    private boolean isTitle(Quotation quotation, List<Unit> units) {
        return !units.isEmpty()
                && units.getLast().isWord()
                && !units.getLast().is(Trait.CUE | Trait.THAT)
                && lexicon.has("capitals tell titles")
                && quotation.isInCapitals(prose.text());
    }

    /// A name of its sentence; a comma inside the marks belongs to the sentence.
    private void title(List<Unit> units, Quotation title) {
        Span outer = title.outer();
        int end = title.last() == ',' ? title.inner().end() - 1 : outer.end();
        String word = title.inner().of(prose.text()).toLowerCase(Locale.ROOT);
        units.add(new Unit(new Span(outer.start(), end), word, 0, true, false, null));
        if (end < outer.end()) {
            units.add(unit(new Span(end, outer.end()), ",", false));
        }
    }

    private @Nullable Quotation startingBy(int offset) {
        return nextQuotation < quotations.size()
                        && quotations.get(nextQuotation).outer().start() <= offset
                ? quotations.get(nextQuotation)
                : null;
    }

    /// A word as the lists have it: in small letters, without vowel signs.
    static String word(Token token) {
        String written = token.lower().replace('’', '\'');
        String bare = VOWEL_SIGNS.matcher(written).replaceAll("");
        return bare.isEmpty() ? written : bare;
    }

    /// A verb with its subject written as its end is two units, and so is a pronoun with its helper, or with a
    /// conjunction that loses its vowel.
    private void add(List<Unit> units, Token token) {
        String word = word(token);
        int helper = lexicon.helperEnding(word);
        if (helper > 0) {
            int apart = word.length() - helper;
            int middle = token.end() - helper;
            units.add(
                    unit(
                            new Span(token.start(), middle),
                            word.substring(0, apart),
                            token.isCapitalised()));
            units.add(
                    unit(
                            new Span(middle, token.end()),
                            lexicon.helper(word.substring(apart)),
                            false));
            return;
        }
        int elided = lexicon.elided(word);
        if (elided > 0) {
            int middle = token.start() + elided;
            String opener = word.substring(0, elided);
            units.add(unit(new Span(token.start(), middle), opener, token.isCapitalised()));
            units.add(unit(new Span(middle, token.end()), word.substring(elided), false));
            return;
        }
        int ending = lexicon.subjectEnding(word);
        int parted = token.end() - ending;
        units.add(
                unit(
                        new Span(token.start(), parted),
                        word.substring(0, word.length() - ending),
                        token.isCapitalised() || isCompound(token)));
        if (ending > 0) {
            int pronoun = word.lastIndexOf('-') + 1;
            units.add(
                    unit(
                            new Span(token.start() + pronoun, token.end()),
                            word.substring(pronoun),
                            false));
        }
    }

    /// "dpa-Meldung", where every noun has a capital.
    private boolean isCompound(Token token) {
        int last = token.text().lastIndexOf('-') + 1;
        return last > 0
                && last < token.text().length()
                && lexicon.has("verb second")
                && Character.isUpperCase(token.text().charAt(last));
    }

    private Unit unit(Span span, String word, boolean capital) {
        int traits = lexicon.traits(word);
        boolean past = traits == 0 && lexicon.endsLike("past endings", word);
        return new Unit(span, word, traits, capital, past, null);
    }

    private void cut(int paragraph, List<Unit> units) {
        int from = 0;
        for (int at = 0; at < units.size(); at++) {
            if (at + 1 == units.size() || endsBetween(units, at)) {
                frames.add(new Frame(paragraph, List.copyOf(units.subList(from, at + 1))));
                from = at + 1;
            }
        }
    }

    private boolean endsBetween(List<Unit> units, int at) {
        Unit here = units.get(at);
        if (prose.sentenceAt(here.end() - 1) == prose.sentenceAt(units.get(at + 1).start())) {
            return false;
        }
        Quotation quotation = here.quotation();
        if (quotation == null) {
            return true;
        }
        if (aSignatureFollows(units, at + 1)) {
            return false;
        }
        return quotation.asksOrCalls()
                ? !aCueFollows(units, at + 1)
                : !quotation.closed() || !onlyACueFollows(units, at + 1);
    }

    /// `"It is closed." - Ana Haro`: a dash and a name end the paragraph.
    private static boolean aSignatureFollows(List<Unit> units, int dash) {
        return dash + 1 < units.size()
                && units.size() - dash <= LONGEST_SIGNATURE
                && "—–―-".contains(units.get(dash).word())
                && units.get(dash).isMark()
                && units.get(dash + 1).capital();
    }

    /// `"It is closed." Haro said.`: nothing but a source and its verb stands behind the full stop.
    private static boolean onlyACueFollows(List<Unit> units, int from) {
        for (int at = from; at < Math.min(units.size() - 1, from + 6); at++) {
            Unit unit = units.get(at);
            if (!unit.isWord() || unit.is(Trait.THAT)) {
                return false;
            }
            if (unit.is(Trait.CUE)) {
                return at > from && (units.get(at + 1).is(".") || !units.get(from).capital());
            }
        }
        return false;
    }

    /// `"Will you come?" the mayor asked.` is one sentence.
    private boolean aCueFollows(List<Unit> units, int from) {
        for (int at = from; at < Math.min(units.size(), from + 9); at++) {
            Unit unit = units.get(at);
            if (unit.isQuotation() || unit.is(".") || unit.is(Trait.THAT)) {
                return false;
            }
            if (unit.is(Trait.CUE)) {
                return at + 1 == units.size()
                        || asksSomebody(units, at)
                        || units.get(at + 1).isMark()
                        || units.get(at + 1).is(ASIDES)
                        || at == from
                        || (at == from + 1 && units.get(from).isMark());
            }
        }
        return false;
    }

    /// "Haro asked the guests.": the one who is asked, and no clause, ends the sentence.
    private boolean asksSomebody(List<Unit> units, int cue) {
        Verb verb = lexicon.verb(units.get(cue).word());
        if (verb == null || (verb.kind() != Verb.Kind.ASK && verb.kind() != Verb.Kind.TELL)) {
            return false;
        }
        for (int at = cue + 1; at < units.size(); at++) {
            Unit unit = units.get(at);
            if (unit.is(".")) {
                return true;
            }
            if (unit.isQuotation() || unit.is(Trait.THAT) || unit.isFinite()) {
                return false;
            }
        }
        return true;
    }
}
