// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

class CharsetsTest {

    private static final String RUSSIAN =
            "Рыбаки вернулись в гавань поздно вечером, когда шторм уже закончился, и сообщили журналистам,"
                    + " что лодка была найдена.";
    private static final String ARABIC =
            "عاد الصيادون إلى الميناء في وقت متأخر من المساء بعد أن انتهت العاصفة وقالوا للصحفيين إن القارب قد عثر عليه";
    private static final String FRENCH =
            "Les pêcheurs sont rentrés très tôt à la jetée après la tempête, a déclaré « le préfet » hier à Évreux.";
    private static final String CHINESE = "渔民们在傍晚时分回到了港口，他们告诉记者，那条船已经找到了，所有的人都平安无事。";
    private static final String JAPANESE = "漁師たちは夕方遅くに港に戻り、船が見つかったと記者団に語った。全員が無事だという。";
    private static final String KOREAN = "어부들은 저녁 늦게 항구로 돌아와 기자들에게 배가 발견되었다고 말했다. 모두 무사하다고 한다.";
    private static final String GREEK =
            "Οι ψαράδες επέστρεψαν στο λιμάνι αργά το βράδυ και είπαν στους δημοσιογράφους ότι η βάρκα βρέθηκε.";
    private static final String TURKISH =
            "Balıkçılar akşam geç saatlerde limana döndü ve gazetecilere teknenin bulunduğunu söyledi, şükür.";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ru",
        "windows-1251, ru",
        "KOI8-R, ru",
        "ISO-8859-5, ru",
        "windows-1256, ar",
        "ISO-8859-6, ar",
        "windows-1252, fr",
        "ISO-8859-15, fr",
        "GBK, zh",
        "GB18030, zh",
        "Big5, tw",
        "Shift_JIS, ja",
        "EUC-JP, ja",
        "EUC-KR, ko",
        "windows-1253, el",
        "ISO-8859-7, el",
        "windows-1254, tr",
        "UTF-16LE, ru",
        "UTF-16BE, fr",
        "ISO-2022-JP, ja"
    })
    void readsAPageThatDeclaresItsCharset(String charset, String language) {
        String page =
                "<html><head><meta charset='%s'></head><p>%s</p>"
                        .formatted(charset, text(language));
        assertThat(PageText.of(page.getBytes(Charset.forName(charset)), null)).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ru",
        "windows-1251, ru",
        "KOI8-R, ru",
        "windows-1256, ar",
        "windows-1252, fr",
        "GB18030, zh",
        "Big5, tw",
        "Shift_JIS, ja",
        "EUC-JP, ja",
        "EUC-KR, ko",
        "windows-1253, el",
        "windows-1254, tr",
        "ISO-2022-JP, ja"
    })
    void detectsTheCharsetOfADumpThatDeclaresNone(String charset, String language) {
        String dump = "Home  News  Sport\n\n" + text(language) + "\n" + text(language) + "\n";
        assertThat(PageText.of(dump.getBytes(Charset.forName(charset)), null)).isEqualTo(dump);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, windows-1251, ru", "UTF-8, windows-1252, fr", "UTF-8, Shift_JIS, ja",
        "iso-8859-1, windows-1251, ru", "iso-8859-1, windows-1256, ar", "iso-8859-1, UTF-8, fr",
        "windows-1252, UTF-8, zh", "us-ascii, UTF-8, ar", "no-such-charset, windows-1251, ru"
    })
    void detectsTheCharsetOfAPageThatDeclaresAWrongOne(String said, String true_, String language) {
        String page =
                "<html><head><meta http-equiv=Content-Type content='text/html; charset=%s'></head><p>%s</p>"
                        .formatted(said, text(language));
        assertThat(PageText.of(page.getBytes(Charset.forName(true_)), null)).isEqualTo(page);
    }

    @Test
    void aFewWrongBytesDoNotTurnAUtf8PageIntoAnother() {
        byte[] page = ("<p>" + FRENCH + "é</p>").getBytes(StandardCharsets.UTF_8);
        page[page.length - 5] = '?';
        assertThat(PageText.of(page, null)).isEqualTo("<p>" + FRENCH + "\uFFFD?</p>");
    }

    @Test
    void theServersWordGoesBeforeThePages() {
        String page = "<meta charset=windows-1252><p>" + GREEK + "</p>";
        assertThat(PageText.of(page.getBytes(Charset.forName("windows-1253")), "windows-1253"))
                .isEqualTo(page);
    }

    @Test
    void aPageThatSaysLatin1IsReadAsBrowsersReadIt() {
        byte[] page =
                "<meta charset=iso-8859-1><p>“Boats” – 5 €</p>"
                        .getBytes(Charset.forName("windows-1252"));
        assertThat(PageText.of(page, null)).contains("“Boats” – 5 €");
    }

    @Test
    void marksAndZerosAndHalvesOfCharactersAreTakenOut() {
        assertThat(PageText.of("\uFEFF<p>a\u0000b</p>".getBytes(StandardCharsets.UTF_8), null))
                .isEqualTo("<p>ab</p>");
        assertThat(Characters.clean("a\uD800b\uDC00\uD83D\uDE00"))
                .isEqualTo("a\uFFFDb\uFFFD\uD83D\uDE00");
    }

    private static String text(String language) {
        return switch (language) {
            case "ru" -> RUSSIAN;
            case "ar" -> ARABIC;
            case "fr" -> FRENCH;
            case "zh" -> CHINESE;
            case "tw" -> "漁民們在傍晚時分回到了港口，他們告訴記者，那條船已經找到了，所有的人都平安無事。";
            case "ja" -> JAPANESE;
            case "ko" -> KOREAN;
            case "el" -> GREEK;
            case "tr" -> TURKISH;
            default -> throw new AssertionError(language);
        };
    }
}
