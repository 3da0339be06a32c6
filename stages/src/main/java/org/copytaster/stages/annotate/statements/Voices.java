// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.copytaster.stages.annotate.statements.VoiceCue.Apart;
import org.copytaster.stages.annotate.statements.VoiceCue.Kind;
import org.copytaster.stages.annotate.statements.VoiceCue.Sign;
import org.copytaster.stages.text.Prose;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// All who may speak in a quotation without a cue of its own, each with what tells for it or against it:
/// nobody, the phrases of its sentence, the subject of the sentence before, the speakers before and behind.
final class Voices {

    private static final int FARTHEST = 40;

    private final Prose prose;
    private final Lexicon lexicon;

    /// What is known besides the sentence.
    ///
    /// @param found the statements told in the sentence
    /// @param before the statement before
    /// @param behind the next statement
    /// @param previous the sentence before
    /// @param goesOn whether the rules take the speaker before
    record Setting(
            List<Draft> found,
            @Nullable Draft before,
            @Nullable Draft behind,
            @Nullable Frame previous,
            boolean goesOn) {}

    Voices(Prose prose, Lexicon lexicon) {
        this.prose = prose;
        this.lexicon = lexicon;
    }

    /// Nobody first.
    List<Voice> of(Frame frame, int quotation, Setting setting) {
        return new Reader(frame, quotation, setting).voices();
    }

    private final class Reader {

        private final Frame frame;
        private final int quotation;
        private final Setting setting;
        private final WordClass[] classes;
        private final LooksOf looks;
        private final int verbBefore;
        private final List<Voice> voices = new ArrayList<>();
        private final int[] cues = new int[96];
        private int count;
        private int firstSubject = -1;
        private int nearestSubject = -1;

        Reader(Frame frame, int quotation, Setting setting) {
            this.frame = frame;
            this.quotation = quotation;
            this.setting = setting;
            this.classes = WordClass.in(frame, lexicon);
            this.looks = LooksOf.in(frame.at(quotation), prose, lexicon);
            this.verbBefore = verbBefore();
        }

        List<Voice> voices() {
            nobody();
            boolean[] begun = new boolean[frame.size()];
            ChunkBefore before = new ChunkBefore(frame, lexicon);
            ChunkAfter after = new ChunkAfter(frame, lexicon);
            List<Chunk> subjects = new ArrayList<>();
            List<Integer> verbs = new ArrayList<>();
            for (int at = Math.max(1, quotation - FARTHEST); at < frame.size(); at++) {
                if (classes[at].isVerb() || classes[at] == WordClass.PARTICIPLE) {
                    Chunk subject = before.at(at, 0);
                    if (isNew(subject, begun)) {
                        subjects.add(subject);
                        verbs.add(at);
                        firstSubject = firstSubject < 0 ? at : firstSubject;
                        nearestSubject = at < quotation ? at : nearestSubject;
                    }
                }
            }
            for (int at = 0; at < subjects.size(); at++) {
                phrase(Kind.SUBJECT, subjects.get(at), verbs.get(at));
            }
            for (int at = Math.max(0, quotation - FARTHEST); at < frame.size(); at++) {
                if (!begun[at] && begins(at)) {
                    Chunk phrase = after.at(at, frame.size());
                    if (isNew(phrase, begun)) {
                        phrase(Kind.PHRASE, phrase, -1);
                    }
                }
            }
            speaker(Kind.SPEAKER_BEFORE, setting.before());
            speaker(Kind.SPEAKER_BEHIND, setting.behind());
            subjectBefore();
            return voices;
        }

        private boolean begins(int at) {
            boolean opens = at == 0 || classes[at - 1].parts();
            return switch (classes[at]) {
                case PRONOUN, DETERMINER, RELATIVE, NUMBER -> true;
                case ROLE, ROLE_NAME, NAME, NOUN_OR_OTHER -> opens;
                default -> false;
            };
        }

        private boolean isNew(Chunk phrase, boolean[] begun) {
            if (phrase.isNone()
                    || begun[phrase.from()]
                    || (phrase.from() <= quotation && quotation < phrase.to())) {
                return false;
            }
            begun[phrase.from()] = true;
            return true;
        }

        private void nobody() {
            count = 0;
            WordClass behind = quotation == 0 ? WordClass.NOTHING : classes[quotation - 1];
            add(VoiceCue.LOOKS.of(looks.length(), looks.looks()));
            add(VoiceCue.ENDS.of(looks.length(), looks.ends()));
            add(VoiceCue.HOLDS.of(looks.length(), looks.holds()));
            add(VoiceCue.BEHIND.of(behind, looks.length()));
            add(VoiceCue.BEFORE.of(classes[quotation + 1], looks.length()));
            add(VoiceCue.ROUND.of(behind, classes[quotation + 1]));
            add(VoiceCue.LOOKS_BEHIND.of(behind, looks.looks()));
            add(VoiceCue.ENDS_BEFORE.of(classes[quotation + 1], looks.ends()));
            nobodyIf(behind == WordClass.BRACKET, Sign.IN_BRACKETS);
            nobodyIf(frame.at(frame.size() - 1).is("?"), Sign.IN_A_QUESTION);
            int verb = verbBefore < 0 ? -1 : lexicon.verbNumber(frame.at(verbBefore).word());
            if (verb >= 0) {
                add(VoiceCue.VERBS + verb);
            }
            nobodyIf(frame.paragraph() == 0, Sign.IN_THE_FIRST_PARAGRAPH);
            nobodyIf(!setting.found().isEmpty(), Sign.STATEMENT_IN_THE_SENTENCE);
            nobodyIf(frame.standsAlone(), Sign.SENTENCE_OF_MARKS_ALONE);
            nobodyIf(quotation == 0, Sign.OPENS_THE_SENTENCE);
            nobodyIf(quotation + 1 >= frame.lastWord(), Sign.ENDS_THE_SENTENCE);
            boolean others =
                    frame.holdsQuotation(0, quotation)
                            || frame.holdsQuotation(quotation + 1, frame.size());
            nobodyIf(others, Sign.OTHERS_IN_THE_SENTENCE);
            nobodyIf(setting.goesOn(), Sign.GOES_ON_BY_THE_RULE);
            keep(null, null, null);
        }

        private void phrase(Kind kind, Chunk phrase, int verb) {
            count = 0;
            Apart apart = Between.apart(classes, phrase, quotation);
            shared(kind, apart, Sources.core(classes, phrase));
            WordClass opens = phrase.from() == 0 ? WordClass.NOTHING : classes[phrase.from() - 1];
            add(VoiceCue.OPENS.of(apart, opens));
            add(VoiceCue.CLOSES.of(apart, classes[phrase.to()]));
            signIf(kind, phrase.from() == 0, Sign.FIRST_IN_THE_SENTENCE);
            signIf(kind, opens.isPreposition(), Sign.BEHIND_A_PREPOSITION);
            if (verb >= 0) {
                add(VoiceCue.OWN.of(apart, teller(verb)));
                signIf(kind, verb == verbBefore, Sign.OWN_VERB_IS_NEAREST);
                signIf(kind, verb == nearestSubject, Sign.NEAREST_SUBJECT);
                signIf(kind, verb == firstSubject, Sign.FIRST_SUBJECT);
            }
            Unit last = frame.at(phrase.to() - 1);
            signIf(kind, lexicon.endsLike("possessive endings", last.word()), Sign.POSSESSOR);
            Span span = frame.trimmed(phrase);
            signIf(kind, tells(span), Sign.TELLS_OF_A_STATEMENT);
            signIf(kind, span.equals(nearestSource()), Sign.TELLS_OF_THE_NEAREST_STATEMENT);
            signIf(kind, spoke(last), Sign.SPOKE_BEFORE);
            between(kind, phrase);
            keep(kind, span, verb < 0 ? null : frame.at(verb).span());
        }

        private @Nullable Span nearestSource() {
            Span nearest = null;
            int farthest = -1;
            for (Draft draft : setting.found()) {
                Span cue = draft.cue;
                if (cue != null
                        && cue.end() <= frame.at(quotation).start()
                        && cue.end() > farthest) {
                    farthest = cue.end();
                    nearest = draft.source;
                }
            }
            return nearest;
        }

        private boolean tells(Span span) {
            return setting.found().stream()
                    .anyMatch(one -> one.source != null && one.source.overlaps(span));
        }

        /// Whether the last word of a phrase is that of the speaker before.
        private boolean spoke(Unit last) {
            Draft before = setting.before();
            Span source = before == null ? null : before.source;
            if (source == null || !last.capital()) {
                return false;
            }
            String word = last.span().of(prose.text());
            String words = source.of(prose.text());
            return words.endsWith(word) || words.contains(word + " ") || words.contains(word + ",");
        }

        private void between(Kind kind, Chunk phrase) {
            int from = Math.min(phrase.to(), quotation + 1);
            int to = phrase.to() <= quotation ? quotation : phrase.from();
            Between.signs(classes, from, to).forEach(sign -> add(VoiceCue.SIGN.of(kind, sign)));
        }

        private void speaker(Kind kind, @Nullable Draft draft) {
            if (draft == null || draft.source == null) {
                return;
            }
            count = 0;
            Frame where = kind == Kind.SPEAKER_BEFORE ? draft.frame : draft.cueFrame;
            shared(kind, apart(where), core(draft));
            signIf(kind, draft.inherited, Sign.INHERITED_BEFORE);
            signIf(kind, draft.isIndirect(), Sign.INDIRECT_BEFORE);
            signIf(kind, frame.standsAlone(), Sign.SENTENCE_OF_MARKS_ALONE);
            signIf(kind, quotation == 0, Sign.OPENS_THE_SENTENCE);
            signIf(kind, !setting.found().isEmpty(), Sign.STATEMENT_IN_THE_SENTENCE);
            signIf(kind, kind == Kind.SPEAKER_BEFORE && setting.goesOn(), Sign.GOES_ON_BY_THE_RULE);
            keep(kind, draft.source, null);
        }

        private SourceCue.Core core(Draft draft) {
            Span source = draft.source;
            Frame where = draft.cueFrame;
            Chunk units = source == null ? Chunk.NONE : where.units(source);
            return units.isNone()
                    ? SourceCue.Core.NOUN
                    : Sources.core(WordClass.in(where, lexicon), units);
        }

        private Apart apart(Frame where) {
            return switch (Math.abs(where.paragraph() - frame.paragraph())) {
                case 0 -> Apart.SAME_PARAGRAPH;
                case 1 -> Apart.NEXT_PARAGRAPH;
                default -> Apart.FARTHER;
            };
        }

        private void subjectBefore() {
            Frame previous = setting.previous();
            if (previous == null) {
                return;
            }
            Chunk subject = new ClauseSubjects(previous, lexicon).firstOrAll(previous.lastWord());
            if (subject.isNone()) {
                return;
            }
            count = 0;
            Kind kind = Kind.SUBJECT_BEFORE;
            WordClass[] there = WordClass.in(previous, lexicon);
            shared(kind, apart(previous), Sources.core(there, subject));
            signIf(kind, subject.from() == 0, Sign.FIRST_IN_THE_SENTENCE);
            signIf(kind, spoke(previous.at(subject.to() - 1)), Sign.SPOKE_BEFORE);
            signIf(kind, frame.standsAlone(), Sign.SENTENCE_OF_MARKS_ALONE);
            signIf(kind, previous.holdsQuotation(0, previous.size()), Sign.QUOTATION_BETWEEN);
            keep(kind, previous.trimmed(subject), null);
        }

        private void shared(Kind kind, Apart apart, SourceCue.Core core) {
            add(VoiceCue.APART.of(kind, apart));
            add(VoiceCue.CORE.of(kind, core));
            add(VoiceCue.BEFORE_CLASS.of(apart, classes[quotation + 1]));
        }

        private int verbBefore() {
            for (int at = quotation - 1; at >= Math.max(0, quotation - FARTHEST); at--) {
                if (classes[at].isVerb() || classes[at] == WordClass.PARTICIPLE) {
                    return at;
                }
            }
            return -1;
        }

        private Teller teller(int verb) {
            Verb known = frame.has(verb, Trait.CUE) ? lexicon.verb(frame.at(verb).word()) : null;
            if (known != null) {
                return Teller.of(known.kind());
            }
            return switch (classes[verb]) {
                case HELPER -> Teller.HELPER;
                case PARTICIPLE -> Teller.PARTICIPLE;
                default -> Teller.OTHER;
            };
        }

        private void add(int cue) {
            cues[count++] = cue;
        }

        private void nobodyIf(boolean seen, Sign sign) {
            if (seen) {
                add(VoiceCue.NOBODY.of(sign));
            }
        }

        private void signIf(Kind kind, boolean seen, Sign sign) {
            if (seen) {
                add(VoiceCue.SIGN.of(kind, sign));
            }
        }

        private void keep(@Nullable Kind kind, @Nullable Span source, @Nullable Span verb) {
            voices.add(new Voice(kind, source, verb, Arrays.copyOf(cues, count)));
        }
    }
}
