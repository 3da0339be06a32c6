// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Map;

/// What is known of very many words or phrases, without the words: their hashes, in order, and a number
/// of classes for each. Of ten thousand words that it does not know, it takes one or two for another.
public final class NameTable {

    private final int[] keys;
    private final int[] values;

    private NameTable(int[] keys, int[] values) {
        this.keys = keys;
        this.values = values;
    }

    static NameTable ours(String name) {
        try (InputStream file = NameTable.class.getResourceAsStream(name)) {
            return file == null ? new NameTable(new int[0], new int[0]) : of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static NameTable of(byte[] bytes) {
        IntBuffer numbers = ByteBuffer.wrap(bytes).asIntBuffer();
        int[] keys = new int[numbers.remaining() / 2];
        int[] values = new int[keys.length];
        numbers.get(keys).get(values);
        return new NameTable(keys, values);
    }

    /// The content of a file: all hashes, then all numbers.
    ///
    /// @param classes by hash, in the order of the hashes
    public static byte[] bytes(Map<Integer, Integer> classes) {
        ByteBuffer bytes = ByteBuffer.allocate(classes.size() * 2 * Integer.BYTES);
        classes.keySet().forEach(bytes::putInt);
        classes.values().forEach(bytes::putInt);
        return bytes.array();
    }

    /// The classes of a word or phrase in small letters; 0 if it is not known.
    int of(String key) {
        int at = Arrays.binarySearch(keys, key.hashCode());
        return at < 0 ? 0 : values[at];
    }
}
