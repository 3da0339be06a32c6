// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/// Where a stage leaves what it will hardly ask for again, so that its state stays small however much has been read.
/// A stage knows no file: whoever takes in very many articles has these things left on a disk.
public interface Aside {

    /// Takes a thing in.
    ///
    /// @param form how it is written down, where it is
    /// @return gives it back, or another that is equal to it, whenever it is asked for
    <T> Supplier<T> leave(T thing, Form<T> form);

    /// How things of one kind are written down.
    interface Form<T> {

        byte[] write(T thing);

        T read(byte[] bytes);
    }

    /// A text as UTF-8.
    Form<String> TEXT =
            new Form<>() {
                @Override
                public byte[] write(String text) {
                    return text.getBytes(StandardCharsets.UTF_8);
                }

                @Override
                public String read(byte[] bytes) {
                    return new String(bytes, StandardCharsets.UTF_8);
                }
            };

    /// Everything stays in memory, as it is.
    static Aside inMemory() {
        return new Aside() {
            @Override
            public <T> Supplier<T> leave(T thing, Form<T> form) {
                return () -> thing;
            }
        };
    }
}
