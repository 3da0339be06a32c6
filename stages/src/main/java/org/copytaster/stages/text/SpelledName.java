// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import java.util.ArrayList;
import java.util.List;

/// A name as it is spelled somewhere, taken apart once for whoever compares it with many others.
///
/// Two strengths: names with equal [#fold] are one name (Sergey, Sergei and Сергей Lavrov; Ahmad
/// al-Sharaa and Ahmed al-Charaa); names that are [#isCompatible] may be one if nothing else speaks
/// against it (S. Lavrov, and what the vowelless Arabic script leaves open).
public final class SpelledName {

    /// What given name and family name must count together where the family name alone is not clear.
    private static final double TOGETHER = 11;

    /// So few letters may resemble those of another name by chance.
    private static final int FEW_LETTERS = 5;

    private static final int FEW_CONSONANTS = 3;

    private final List<NamePart> parts;
    private final String fold;
    private final String generation;
    private final boolean arabic;

    /// What the name is written in; for a mixture, the script farthest from Latin letters.
    private final Likeness.Script script;

    private SpelledName(
            List<NamePart> parts,
            String fold,
            String generation,
            boolean arabic,
            Likeness.Script script) {
        this.parts = parts;
        this.fold = fold;
        this.generation = generation;
        this.arabic = arabic;
        this.script = script;
    }

    public static SpelledName of(String fullName) {
        List<NamePart> parts = new ArrayList<>();
        StringBuilder fold = new StringBuilder();
        boolean arabic = NameKeys.looksArabic(fullName);
        List<String> all = NameKeys.partsAndGeneration(fullName);
        String generation = NameKeys.generation(all);
        for (String written : generation.isEmpty() ? all : all.subList(0, all.size() - 1)) {
            NamePart part = new NamePart(written);
            parts.add(part);
            fold.append(fold.isEmpty() ? "" : " ").append(part.respelled(arabic));
        }
        fold.append(generation.isEmpty() ? "" : " ").append(generation);
        return new SpelledName(
                List.copyOf(parts), fold.toString(), generation, arabic, NameKeys.script(fullName));
    }

    /// The key of a full name: its parts in small plain Latin letters, in one spelling each, with
    /// Arabic articles taken off, and what tells a son from his father at the end. Empty for a name without
    /// letters.
    public String fold() {
        return fold;
    }

    private int size() {
        return parts.size();
    }

    /// Whether the two may name one person: the family names may be one, and so do the given names,
    /// of which either side may leave some out or give only the initial. A name of one part is
    /// compatible with every name that ends in it.
    public boolean isCompatible(SpelledName other) {
        if (comesAfter(other)) {
            return other.isCompatible(this);
        }
        if (parts.isEmpty() || other.parts.isEmpty() || !generation.equals(other.generation)) {
            return false;
        }
        Likeness.Script apart = script(other);
        if (size() == 1 || other.size() == 1) {
            return Sounds.mayBeOne(family(), other.family(), apart);
        }
        return agree(given(), other.given(), apart)
                && isOneFamily(other, apart)
                && occurInOrder(other, apart);
    }

    /// The same where nothing else shows that one person is meant: given names and family names of few
    /// letters that are spelled in two ways are two ("Ben Pike", "Pete Pieck").
    public boolean isSurelyCompatible(SpelledName other) {
        return isCompatible(other)
                && (script != other.script
                        || (mayVary(given(), other.given(), other)
                                && mayVary(family(), other.family(), other)));
    }

    private boolean mayVary(NamePart one, NamePart another, SpelledName other) {
        boolean few = Math.min(one.letters().length(), another.letters().length()) <= FEW_LETTERS;
        return !few
                || one.isInitial()
                || another.isInitial()
                || size() == 1
                || other.size() == 1
                || one.respelled(arabic).equals(another.respelled(other.arabic));
    }

    /// Whether one is the other's full name behind one more word, as a title that no list knows is:
    /// "Conservator Hanna Orlin" and "Hanna Orlin".
    public boolean differsByATitle(SpelledName other) {
        return size() > other.size()
                ? other.size() > 1 && isTitled(fold, other.fold)
                : size() > 1 && isTitled(other.fold, fold);
    }

    private static boolean isTitled(String longer, String shorter) {
        int space = longer.indexOf(' ');
        return space > 1
                && longer.length() - space - 1 == shorter.length()
                && longer.endsWith(shorter)
                && shorter.indexOf(' ') > 0;
    }

    /// Whether it is a family name or a given name alone.
    public boolean isAlone() {
        return size() == 1;
    }

    /// Whether it is one word that is somebody's given name.
    public boolean isGivenNameAlone() {
        return isAlone() && GivenNames.all().contains(parts.getFirst().written());
    }

    /// Whether the family names are one though nothing else is known of one of the two: the same letters;
    /// in two languages, or two scripts, longer ones that are clearly one.
    ///
    /// @param twoLanguages whether the texts are known to be in two languages
    public boolean hasSurelyOneFamilyNameWith(SpelledName other, boolean twoLanguages) {
        if (!hasOneFamilyNameWith(other)) {
            return false;
        }
        NamePart ours = family();
        NamePart theirs = other.family();
        if (script != other.script) {
            // One of the two may be written without vowels.
            return Math.max(ours.letters().length(), theirs.letters().length()) > FEW_CONSONANTS;
        }
        return (!ours.isInitial() && ours.written().equals(theirs.written()))
                || (twoLanguages
                        && Math.min(ours.letters().length(), theirs.letters().length())
                                >= FEW_LETTERS
                        && ours.respelled(arabic).equals(theirs.respelled(other.arabic)));
    }

    /// Whether the family names are one as far as they alone show.
    public boolean hasOneFamilyNameWith(SpelledName other) {
        if (comesAfter(other)) {
            return other.hasOneFamilyNameWith(this);
        }
        return !parts.isEmpty()
                && !other.parts.isEmpty()
                && generation.equals(other.generation)
                && Sounds.isClearlyOne(family(), other.family(), script(other));
    }

    private NamePart given() {
        return parts.getFirst();
    }

    private NamePart family() {
        return parts.getLast();
    }

    /// Two family names are one if they show it, or if the given names do with them.
    ///
    /// Ivan Fellegi, Alan Sunter, "A Theory for Record Linkage" (1969).
    private boolean isOneFamily(SpelledName other, Likeness.Script apart) {
        if (Sounds.alike(family(), other.family(), apart)) {
            return true;
        }
        double odds = Sounds.odds(family(), other.family(), apart);
        return !given().isInitial()
                && !other.given().isInitial()
                && odds >= 0
                && !Sounds.differInVowels(family(), other.family(), apart)
                && odds + Sounds.odds(given(), other.given(), apart) >= TOGETHER;
    }

    /// What is written in another script comes first, and the Arabic one before all others.
    private boolean comesAfter(SpelledName other) {
        return other.script.compareTo(script) > 0;
    }

    /// The script in which one of the two is written and the other is not.
    private Likeness.Script script(SpelledName other) {
        if (script == other.script) {
            return Likeness.Script.LATIN;
        }
        return script.compareTo(other.script) > 0 ? script : other.script;
    }

    /// Whether every part of the shorter is in the longer, in the same order.
    private boolean occurInOrder(SpelledName other, Likeness.Script apart) {
        int i = 0;
        int j = 0;
        while (i < size() && j < other.size()) {
            if (agree(parts.get(i), other.parts.get(j), apart)) {
                i++;
                j++;
            } else if (size() > other.size()) {
                i++;
            } else {
                j++;
            }
        }
        return size() > other.size() ? j == other.size() : i == size();
    }

    /// Equal, or one is the other's initial, or alike in sound.
    private static boolean agree(NamePart one, NamePart other, Likeness.Script apart) {
        if (one.isInitial() || other.isInitial()) {
            return one.written().charAt(0) == other.written().charAt(0);
        }
        return Sounds.alike(one, other, apart);
    }
}
