// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// Finds the source that stands behind its cue: "said Ana Ruiz, the mayor", "according to Haro", "anunció el
/// sábado el ministro".
final class SourceAfter {

    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_ASIDE = 12;
    private static final int LONGEST_APPOSITION = 16;

    private final Frame frame;
    private final Lexicon lexicon;
    private final ChunkAfter nounAfter;

    SourceAfter(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.nounAfter = new ChunkAfter(frame, lexicon);
    }

    /// The words that name the source, with their description; none where there is none.
    Chunk of(Cue cue) {
        int from = afterTime(afterVerb(cue));
        boolean first = cue.from() == 0 || (!lexicon.isWeighed() && frame.isOpened(cue.from()));
        boolean accords = first && cue.shape() == Cue.Shape.ACCORDING;
        boolean opens =
                (accords && !lexicon.isWeighed()) || Asides.before(frame, lexicon, cue.from()) == 0;
        Chunk source = opens ? nounAfter.at(from, frame.size()) : sourceFrom(from, cue.kind());
        boolean told =
                frame.isQuotedUpTo(cue.from())
                        || lexicon.backReference(frame.units()) > 0
                        || (!lexicon.isWeighed() && frame.isComma(cue.from() - 1));
        if (source.isNone() && told) {
            source = behindAddressee(from, cue.kind());
        }
        if (lexicon.ownedAccording(frame.units(), cue.from()) == cue.to() - cue.from()) {
            return new Chunk(cue.from() + 1, cue.from() + 2);
        }
        if (source.isNone() && cue.isVerb()) {
            source = placeBehind(cue);
        }
        if (source.isNone() && cue.isVerb() && frame.isComma(from)) {
            source = behindAside(from, cue.kind());
        }
        if (source.isNone() && cue.shape() == Cue.Shape.ACCORDING) {
            source = nounAfter.prefixed(from);
        }
        if (source.isNone() && isName(cue, from)) {
            source = new Chunk(from, from + 1);
        }
        if (source.isNone() && cue.kind() == Verb.Kind.SHOW && isPrefixed(from)) {
            source = nounAfter.at(from + 1, frame.size());
        }
        boolean heads = accords || (isBehindColon(cue) && cue.shape() == Cue.Shape.ACCORDING);
        if (heads && !source.isNone()) {
            source = described(upToComma(source));
        }
        boolean takesAll = heads || (isBehindLink(cue) && cue.shape() == Cue.Shape.ACCORDING);
        if (takesAll && source.to() >= frame.lastWord()) {
            source = nounAfter.at(from, frame.size());
        }
        return source;
    }

    /// "... y, según Haro, ...", "..., donde según Haro ...".
    private boolean isBehindLink(Cue cue) {
        int before = frame.isComma(cue.from() - 1) ? cue.from() - 2 : cue.from() - 1;
        int links = Trait.BREAKER | Trait.RELATIVE | Trait.THAT | Trait.AND;
        return lexicon.has("that is relative too") && frame.has(before, links);
    }

    private boolean isBehindColon(Cue cue) {
        return lexicon.has("that is relative too") && frame.isColon(cue.from() - 1);
    }

    /// "según alertó el consejo": behind a verb that is not known.
    private int afterVerb(Cue cue) {
        boolean verb =
                cue.shape() == Cue.Shape.ACCORDING
                        && cue.to() < frame.size()
                        && frame.at(cue.to()).isPastVerb()
                        && !frame.at(cue.to()).capital();
        return verb && !lexicon.isWeighed() ? cue.to() + 1 : cue.to();
    }

    /// `"...", explica a este diario la jefa`: where the words stand before the verb, the one who is spoken
    /// to may stand between it and its source.
    private Chunk behindAddressee(int from, Verb.Kind kind) {
        Chunk addressee =
                frame.isQuotation(from)
                        ? new Chunk(from, from + 1)
                        : frame.has(from, Trait.PREPOSITION)
                                        && !new Naming(frame, lexicon)
                                                .isDeed(frame.wordAt(from + 1))
                                ? nounAfter.at(from + 1, frame.size())
                                : Chunk.NONE;
        boolean inverted = lexicon.has("inverts") && !addressee.isNone();
        return inverted ? sourceFrom(afterTime(addressee.to()), kind) : Chunk.NONE;
    }

    /// `"...", уточнили в полиции`: where a place speaks by a plural without a subject.
    private Chunk placeBehind(Cue cue) {
        boolean place =
                lexicon.isOf("plural cues", frame.wordAt(cue.head()))
                        && lexicon.isOf("speaking places", frame.wordAt(cue.to()));
        return place ? nounAfter.at(cue.to() + 1, frame.size()) : Chunk.NONE;
    }

    /// "a déclaré, jeudi 3 juin, une source": behind a day or a place between commas.
    private Chunk behindAside(int comma, Verb.Kind kind) {
        boolean opens =
                lexicon.has("inverts")
                        && !lexicon.has("comma opens content")
                        && frame.has(comma + 1, Trait.TIME | Trait.PREPOSITION);
        for (int at = comma + 2;
                opens && at < Math.min(frame.size(), comma + LONGEST_ASIDE);
                at++) {
            if (frame.isComma(at)) {
                return sourceFrom(at + 1, kind);
            }
            opens = frame.at(at).isWord() && !frame.at(at).is(Trait.THAT | Trait.BREAKER);
        }
        return Chunk.NONE;
    }

    /// "..., пишет «Курьер»": a name in marks behind what was said.
    private boolean isName(Cue cue, int at) {
        Quotation quotation = at < frame.size() ? frame.at(at).quotation() : null;
        return quotation != null
                && quotation.isWordOfItsSentence()
                && lexicon.has("comma opens content")
                && (Asides.before(frame, lexicon, cue.from()) >= 0
                        || (frame.isComma(cue.from() - 1) && !frame.isQuotation(cue.from() - 2)));
    }

    /// "جاء في بيان أن": what speaks by being read stands behind a preposition.
    private boolean isPrefixed(int at) {
        return lexicon.has("verb first") && frame.has(at, Trait.PREPOSITION);
    }

    /// With its description; where a comma opens what was said, only with a relative clause.
    private Chunk sourceFrom(int from, Verb.Kind kind) {
        Chunk plain = withoutAddressee(nounAfter.at(from, frame.size()));
        if (kind == Verb.Kind.CLAIM && lexicon.opensObject(frame.wordAt(from))) {
            return Chunk.NONE;
        }
        if (kind == Verb.Kind.CLAIM || kind == Verb.Kind.NAME) {
            plain = withoutObject(plain);
        }
        boolean mayBeContent =
                lexicon.has("comma opens content") && !frame.has(plain.to() + 1, Trait.RELATIVE);
        return plain.isNone() || mayBeContent || plain.to() < nounAfter.at(from, frame.size()).to()
                ? plain
                : nounAfter.described(plain.from());
    }

    /// "сообщил РИА представитель порта": where who is told stands between the verb and who speaks, the name before an
    /// office is theirs; and so is the plural of a case of its own, "журналистам".
    private Chunk withoutAddressee(Chunk phrase) {
        if (!lexicon.has("addressees before the source")) {
            return phrase;
        }
        int from = phrase.from();
        while (from < phrase.to() && isAddressee(from)) {
            from++;
        }
        int office = from;
        while (office < phrase.to()
                && (frame.isQuotation(office)
                        || (frame.at(office).capital() && !frame.has(office, Trait.ROLE)))) {
            office++;
        }
        boolean told = office > from && office < phrase.to() && isOfficeHere(office);
        from = told ? office : from;
        int to = phrase.to();
        while (to > from + 1 && isAddressee(to - 1)) {
            to--;
        }
        return from < to ? new Chunk(from, to) : Chunk.NONE;
    }

    private boolean isOfficeHere(int at) {
        return !frame.at(at).capital() && frame.has(at, Trait.ROLE);
    }

    private boolean isAddressee(int at) {
        Unit unit = frame.at(at);
        return unit.isWord()
                && !unit.capital()
                && unit.traits() == 0
                && lexicon.endsLike("addressee endings", unit.word());
    }

    /// Where the verb comes first, what is claimed stands right behind who claims it: a second noun with
    /// its article that is no adjective, or a preposition written as part of its noun.
    private Chunk withoutObject(Chunk phrase) {
        boolean article = false;
        for (int at = phrase.from(); lexicon.has("verb first") && at < phrase.to(); at++) {
            String word = frame.at(at).word();
            boolean bears = lexicon.bearsArticle(word);
            boolean opens =
                    bears
                            ? !lexicon.isAdjective(word)
                            : lexicon.opensObject(word) || isBehindBody(phrase.from(), at);
            if (article && opens) {
                return new Chunk(phrase.from(), at);
            }
            article |= bears;
        }
        return phrase;
    }

    /// "شكرت وزارة الخارجية اللومارية رسمار": behind a body and its adjective a word without an article is another noun.
    private boolean isBehindBody(int body, int at) {
        String before = frame.wordAt(at - 1);
        return frame.has(body, Trait.ORGANISATION)
                && lexicon.bearsArticle(before)
                && (at - 1 == body || lexicon.isAdjective(before))
                && frame.at(at).isWord()
                && !frame.has(at, Trait.PREPOSITION);
    }

    /// "According to the officer in charge of the base, ...": all before the comma.
    private Chunk upToComma(Chunk source) {
        boolean relative = opensRelative(source.to());
        for (int at = source.to(); at < frame.size(); at++) {
            if (frame.isComma(at)) {
                int named = afterName(source, at);
                return new Chunk(source.from(), named > at ? named : afterApposition(source, at));
            }
            boolean verb = frame.at(at).isFinite() && !relative;
            if (frame.at(at).isMark() || frame.isQuotation(at) || verb) {
                return source;
            }
        }
        return source;
    }

    /// "Según el texto al que tuvo acceso Ternwire, ...".
    private boolean opensRelative(int at) {
        int that = frame.has(at, Trait.PREPOSITION) ? at + 1 : at;
        return lexicon.has("that is relative too") && frame.has(that, Trait.THAT);
    }

    /// "Según Ana Ruiz, portavoz del puerto, ...": with an office between two commas behind a name; and with the rest of
    /// a name that is a list: "el Ministerio de Industria, Turismo y Comercio, ...".
    private Chunk described(Chunk source) {
        int comma = source.to();
        boolean stands =
                lexicon.has("that is relative too")
                        && frame.isComma(comma)
                        && frame.at(comma - 1).capital();
        int to = comma + 1;
        while (stands && to < frame.lastWord() && !frame.isComma(to)) {
            boolean bracket = "()".contains(frame.wordAt(to));
            boolean verb = frame.at(to).isFinite() && !frame.at(to).capital();
            stands = bracket || (frame.at(to).isWord() && !verb);
            to++;
        }
        int office = frame.has(comma + 1, Trait.DETERMINER) ? comma + 2 : comma + 1;
        boolean list =
                to - comma == 4
                        && frame.at(comma + 1).capital()
                        && frame.has(comma + 2, Trait.AND)
                        && frame.at(comma + 3).capital();
        boolean rest = frame.isComma(to) && to + 2 < frame.lastWord();
        return stands && rest && (list || frame.has(office, Trait.ROLE))
                ? new Chunk(source.from(), to)
                : source;
    }

    /// "According to the mayor of Pelmar, Oskar Venn, ...": behind the name of the office's holder.
    private int afterName(Chunk office, int comma) {
        int at = comma + 1;
        while (at < frame.size() && frame.at(at).isWord() && frame.at(at).capital()) {
            at++;
        }
        boolean named = at > comma + 1 && at - comma <= LONGEST_NAME && frame.isComma(at);
        return named && !frame.at(office.to() - 1).is(Trait.TIME) && isOffice(office) ? at : comma;
    }

    /// "Selon Mira Haldane, directrice du port, ...": behind what tells who it is.
    private int afterApposition(Chunk source, int comma) {
        Unit first = frame.at(Math.min(comma + 1, frame.size() - 1));
        boolean told = lexicon.endsLike("describing endings", first.word());
        boolean opens = !lexicon.isWeighed() && first.isWord() && !first.isNumber();
        int to = comma + 1;
        while (opens
                && to < Math.min(frame.size(), comma + LONGEST_APPOSITION)
                && isInApposition(to)) {
            told |=
                    frame.has(to, Trait.ROLE | Trait.UNNAMED | Trait.TITLE)
                            && !frame.at(to).capital();
            to++;
        }
        boolean more = frame.lastWord() - to > 3 && !first.is(Trait.TIME | Trait.PREPOSITION);
        boolean named =
                told
                        && (frame.at(source.from()).capital()
                                || isOffice(source)
                                || lexicon.endsLike("describing endings", first.word()));
        return opens && more && named && frame.isComma(to) ? to : comma;
    }

    private boolean isInApposition(int at) {
        Unit unit = frame.at(at);
        boolean mark = unit.isMark() && !".-'/()".contains(unit.word());
        boolean name = unit.quotation() != null && unit.quotation().isWordOfItsSentence();
        boolean clause = unit.isFinite() || unit.is(Trait.THAT | Trait.BREAKER | Trait.RELATIVE);
        return name || (!unit.isQuotation() && !mark && (!clause || unit.is(Trait.ALSO_NOUN)));
    }

    private boolean isOffice(Chunk phrase) {
        for (int at = phrase.from(); at < phrase.to(); at++) {
            if (frame.has(at, Trait.ROLE)) {
                return true;
            }
        }
        return false;
    }

    /// "mardi", the number of "30 août" and of "martedì 3".
    private boolean isDay(int at) {
        Unit unit = frame.at(at);
        return unit.is(Trait.TIME) || (unit.isNumber() && frame.has(at + 1, Trait.TIME));
    }

    /// "anunció el sábado el ministro": the day stands between the cue and its source.
    private int afterTime(int from) {
        if (lexicon.has("verb first")) {
            int at = from;
            while (frame.has(at, Trait.ADVERB | Trait.TIME)) {
                at++;
            }
            return at;
        }
        if (!lexicon.has("inverts")) {
            return from;
        }
        int at = frame.has(from, Trait.DETERMINER | Trait.PREPOSITION) ? from + 1 : from;
        int to = at;
        while (to < frame.size() && isDay(to)) {
            to++;
        }
        return to > at ? to : from;
    }
}
