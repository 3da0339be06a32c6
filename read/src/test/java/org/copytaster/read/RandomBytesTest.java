// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.ManySeeds;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Whatever the bytes: pages or reasons, never an exception, and the same each time.
class RandomBytesTest {

    private static final List<String> SAMPLES =
            List.of("harbour.mhtml", "feed.rss", "feed.atom", "feed.json");

    @TempDir Path folder;

    @ManySeeds(60)
    void noiseIsAPageOrARefusal(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] noise = new byte[random.nextInt(4000)];
        random.nextBytes(noise);
        holds(noise);
        byte[] letters = new byte[random.nextInt(4000)];
        String alphabet = "<>/=\"' !-[]{}:&;?\n\tadivscriptmlé\u00FF";
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (byte) alphabet.charAt(random.nextInt(alphabet.length()));
        }
        holds(letters);
    }

    @ManySeeds(60)
    void aDamagedPageIsAPageOrARefusal(long seed) throws IOException {
        Random random = new Random(seed);
        holds(damaged(Fixtures.bytes(SAMPLES.get(random.nextInt(SAMPLES.size()))), random));
        holds(damaged(Archives.page("Boats").getBytes(StandardCharsets.UTF_16), random));
        Path archive = folder.resolve("sample.warc");
        Archives.write(archive, random.nextBoolean());
        byte[] sample = Files.readAllBytes(archive);
        Files.delete(archive);
        holds(damaged(sample, random));
        holds(damaged(Fixtures.gzip(sample), random));
    }

    private static byte[] damaged(byte[] sample, Random random) {
        byte[] damaged = java.util.Arrays.copyOf(sample, 1 + random.nextInt(sample.length));
        for (int i = random.nextInt(12); i > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    private void holds(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("page.html"), bytes);
        Collected read = Collected.from(file);
        assertThat(read.pages().size() + read.refusals().size()).isPositive();
        assertThat(Collected.from(file).pages()).isEqualTo(read.pages());
    }
}
