// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.stages.pipeline.Aside;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// What the articles of a story are about, by names and, for each language, by words.
final class Subject {

    /// How one is left aside; nothing of it may change when it comes back, not even the order of its terms.
    static final Aside.Form<Subject> FORM =
            new Aside.Form<>() {
                @Override
                public byte[] write(Subject subject) {
                    return subject.write();
                }

                @Override
                public Subject read(byte[] bytes) {
                    return Subject.read(ByteBuffer.wrap(bytes));
                }
            };

    private Sums names = new Sums();
    private final Map<String, Sums> words = new TreeMap<>();

    Sums names() {
        return names;
    }

    Map<String, Sums> words() {
        return words;
    }

    /// How many names and words.
    int terms() {
        int terms = names.terms();
        for (Sums sums : words.values()) {
            terms += sums.terms();
        }
        return terms;
    }

    void add(Profile profile) {
        names.add(profile.names());
        words.computeIfAbsent(profile.head().language(), key -> new Sums()).add(profile.terms());
    }

    /// Takes another one in, which is no more.
    void takeIn(Subject other) {
        names = both(names, other.names);
        other.words.forEach((language, sums) -> words.merge(language, sums, Subject::both));
    }

    /// The sum of two, which are no more. The smaller is added to the larger.
    private static Sums both(Sums one, Sums other) {
        Sums larger = one.terms() >= other.terms() ? one : other;
        larger.add(larger == one ? other : one);
        return larger;
    }

    private byte[] write() {
        int size = names.bytes() + Integer.BYTES;
        for (Map.Entry<String, Sums> one : words.entrySet()) {
            size += Integer.BYTES + utf8(one.getKey()).length + one.getValue().bytes();
        }
        ByteBuffer to = ByteBuffer.allocate(size);
        names.write(to);
        to.putInt(words.size());
        words.forEach((language, sums) -> {
            byte[] name = utf8(language);
            to.putInt(name.length).put(name);
            sums.write(to);
        });
        return to.array();
    }

    private static Subject read(ByteBuffer from) {
        Subject subject = new Subject();
        subject.names = Sums.read(from);
        for (int left = from.getInt(); left > 0; left--) {
            byte[] name = new byte[from.getInt()];
            from.get(name);
            subject.words.put(new String(name, StandardCharsets.UTF_8), Sums.read(from));
        }
        return subject;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
