// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web;

import static com.microsoft.playwright.options.WaitForSelectorState.HIDDEN;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;

import org.copytaster.app.correct.Workroom;
import org.copytaster.app.web.page.Links;
import org.copytaster.model.ContentHash;
import org.copytaster.store.CaseFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The reader in a real browser. Every visit also checks that nothing was asked of another machine
/// and that the browser had nothing to complain about.
class BrowserTest {

    private static final List<String> CHROMIUM =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private static final SmallCase CASE = new SmallCase();
    private static Reader reader;
    private static final String STORY = Links.story(SmallCase.STORY);

    @TempDir private static Path folder;

    private static Playwright playwright;
    private static Browser browser;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> chromium =
                CHROMIUM.stream().map(Path::of).filter(Files::isExecutable).findFirst();
        Assumptions.assumeTrue(
                chromium.isPresent(), "no chromium is installed, so no page is opened in it");
        reader = Reader.of(CASE, room()).start("127.0.0.1", 0);
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium.orElseThrow())
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-background-networking")));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
        if (reader != null) {
            reader.stop();
        }
    }

    /// What is put right goes to an empty case on disk with the same corrections; what is shown stays the
    /// case in memory.
    private static Workroom room() throws IOException {
        CaseFolder.open(folder).close();
        Files.writeString(
                folder.resolve("corrections.txt"),
                "# invented\njoin-names \"Dravic\" = \"Dravich\"\n- drop-page p-1\n");
        return new Workroom(folder);
    }

    @AfterEach
    void closeAll() {
        contexts.forEach(BrowserContext::close);
    }

    @AfterEach
    void nothingWasAskedOfOthersAndNothingWasWrong() {
        assertThat(strangers).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aPersonFollowsARowToItsMarkedWords() {
        Page page = open("/", new Browser.NewContextOptions());
        page.click("article.card h2 a");
        page.click(".row.happening .to-words");
        assertThat(page.locator("mark.found").innerText()).startsWith("Two ministers signed");
        assertThat(page.locator("mark.found").boundingBox().y).isBetween(0.0, 700.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/said", "/pages", "/coverage", "/numbers", "/edits"})
    void everyViewOfAStoryHasTheInkOfTheFirst(String view) {
        String ink = "document.defaultView.getComputedStyle(document.querySelector('h1')).color";
        Page page = open(STORY, new Browser.NewContextOptions());
        Object first = page.evaluate(ink);
        page.navigate(page.url() + view);
        assertThat(page.evaluate(ink)).isEqualTo(first);
    }

    @Test
    void aCardTellsHowTheSpeakerAndTheDayWereFound() {
        Page page = open(Links.article(CASE.english.article.id()), new Browser.NewContextOptions());
        page.click("details.note > summary");
        assertThat(page.locator("details.note dl").innerText())
                .contains("the name before the verb")
                .contains("day of publication");
    }

    @Test
    void keysMoveOpenHelpAndCanBeSwitchedOff() {
        Page page = open("/", new Browser.NewContextOptions());
        page.keyboard().press("?");
        assertThat(page.locator("dialog#help").isVisible()).isTrue();
        closeHelp(page);
        page.keyboard().press("j");
        page.keyboard().press("o");
        page.waitForURL("**" + STORY);
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("k");
        assertThat(page.locator(".row.here").getAttribute("class")).contains("happening");
        page.keyboard().press("?");
        page.uncheck("[data-keys]");
        closeHelp(page);
        page.keyboard().press("j");
        assertThat(page.locator(".row.here").getAttribute("class")).contains("happening");
    }

    @Test
    void aBoxToTickLeavesTheKeysToThePage() {
        Page page = open(STORY + "/coverage", new Browser.NewContextOptions());
        page.focus("input[name=outlet] >> nth=0");
        page.keyboard().press("?");
        assertThat(page.locator("dialog#help").isVisible()).isTrue();
    }

    /// The browser closes a dialog in its own time.
    private static void closeHelp(Page page) {
        page.keyboard().press("Escape");
        page.waitForSelector("dialog#help", new Page.WaitForSelectorOptions().setState(HIDDEN));
    }

    @Test
    void anArabicArticleRunsFromTheRightInsideAnEnglishPage() {
        Page page = open(Links.article(CASE.arabic.article.id()), new Browser.NewContextOptions());
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.body')).direction"))
                .isEqualTo("rtl");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.mast')).direction"))
                .isEqualTo("ltr");
        assertThat(page.locator(".text").getAttribute("lang")).isEqualTo("ar");
    }

    @Test
    void everythingIsReachedWithoutJavaScript() {
        Page page = open("/", new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.click("article.card h2 a");
        page.selectOption("select[name=kind]", "announcement");
        page.click("form.filter button");
        assertThat(page.locator(".row").count()).isEqualTo(1);
        page.click(".row .to-words");
        page.click("details.note > summary >> nth=0");
        assertThat(page.locator("details.note dl").first().isVisible()).isTrue();
        page.fill("#q", "harbour");
        page.press("#q", "Enter");
        assertThat(page.locator(".hits mark").innerText()).isEqualTo("harbour");
    }

    @Test
    void aCorrectionIsTakenBackAndAnotherOneMadeWithoutJavaScript() throws IOException {
        Page page = open("/desk", new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.click("#corrections form[action='/take-back'] button");
        assertThat(page.url()).endsWith("/desk?undone=2#corrections");
        page.fill("#speakerless input[name=speaker]", "Yelna Dravic");
        page.press("#speakerless input[name=speaker]", "Enter");
        assertThat(page.url()).endsWith("/desk?put=4#speakerless");
        assertThat(Files.readString(folder.resolve("corrections.txt")))
                .contains("\n- join-names \"Dravic\" = \"Dravich\"\n")
                .contains("\nset-speaker " + CASE.spanish.statement().id() + " \"Yelna Dravic\"\n");
    }

    @Test
    void everythingThatCanBePutRightOnAnArticleIsReachedByKeys() {
        Page page = open(Links.article(CASE.english.article.id()), new Browser.NewContextOptions());
        page.focus("header .mending > summary");
        page.keyboard().press("Enter");
        for (String field : List.of("day", "title", "outlet", "author")) {
            assertThat(page.locator(".mends input[name=" + field + "]").isVisible()).isTrue();
        }
        page.focus(".mends input[name=outlet]");
        page.keyboard().press("j");
        assertThat(page.inputValue(".mends input[name=outlet]")).contains("j");
        page.focus("details.note > summary >> nth=0");
        page.keyboard().press("Enter");
        page.focus(".note .mending > summary >> nth=0");
        page.keyboard().press("Enter");
        assertThat(page.inputValue(".note input[name=day]")).isEqualTo("2025-02-13");
    }

    @Test
    void aCellOfTheCoverageLeadsToTheOutletsOwnWords() {
        Page page = open(STORY + "/coverage", new Browser.NewContextOptions());
        assertThat(page.locator(".blank").first().textContent())
                .isEqualTo("not found in your pages");
        page.locator(".told.copy").first().click();
        assertThat(page.locator("mark.found").innerText()).startsWith("Two ministers signed");
        assertThat(page.locator(".byline").innerText()).contains("The Courier");
    }

    @Test
    void anEditedArticleShowsWhatWentAndWhatCameAndWhatItTouches() {
        Page page = open(STORY + "/edits", new Browser.NewContextOptions());
        assertThat(page.locator(".change").count()).isEqualTo(1);
        assertThat(page.locator(".change del").innerText().strip()).isEqualTo("11");
        assertThat(page.locator(".change ins").innerText().strip()).isEqualTo("12");
        assertThat(page.locator(".change .badge").innerText()).isEqualTo("number");
        page.click(".change [data-open]");
        assertThat(page.locator("mark.found").innerText()).startsWith("Two ministers signed");
    }

    @Test
    void outletsAreChosenAndComparedWithoutJavaScript() {
        Page page =
                open(
                        STORY + "/coverage",
                        new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.uncheck("form.choose input >> nth=0");
        page.uncheck("form.choose input >> nth=1");
        page.check("input[value='Valley Post']");
        page.check("input[value='The Courier']");
        page.click("form.choose button");
        assertThat(page.locator(".aligned tbody tr").count()).isEqualTo(3);
        assertThat(page.locator(".aligned .shared").count()).isEqualTo(4);
        assertThat(page.locator(".aligned tbody .blank").count()).isEqualTo(1);
        assertThat(page.locator(".beside .title ins").count()).isGreaterThan(0);
    }

    @Test
    void theDotJumpsToWhatIsNewSinceTheLastVisitUntilItIsSeen() {
        Page page = open("/", new Browser.NewContextOptions());
        assertThat(page.locator(".news").count()).isZero();
        beenHereBefore(page);
        visit(page, "/");
        assertThat(page.locator(".news .counts").innerText()).contains("1 edited page");
        page.keyboard().press(".");
        assertThat(page.locator(".here").textContent()).contains("El puerto seguirá abierto");
        visit(page, STORY + "/pages");
        assertThat(page.locator("[data-new]").innerText()).startsWith("El puerto");
        visit(page, "/");
        page.click(".news .ways a");
        assertThat(page.locator(".news").count()).isZero();
    }

    /// Puts the end of an earlier visit, after the first line of the log, into the browser.
    private static void beenHereBefore(Page page) {
        page.context().clearCookies();
        page.context()
                .addCookies(
                        List.of(
                                new Cookie(
                                                "seen-" + ContentHash.of(CASE.name()).brief(),
                                                "1.1740000000")
                                        .setUrl(home())));
    }

    @Test
    void aPersonsPageTellsWhatOthersSaidAboutHerAndBoundsADayThatIsNotKnown() {
        Page page = open(Links.actor(SmallCase.DRAVIC), new Browser.NewContextOptions());
        assertThat(page.locator("main").innerText())
                .contains("Said about")
                .contains("El puerto seguirá abierto");
        visit(page, STORY + "/said");
        assertThat(page.locator("main").innerText()).contains("said on or before 15 Feb 2025");
    }

    @Test
    void markupInTitlesAndNamesIsInert() {
        Page page = open(Links.article(CASE.hostile.article.id()), new Browser.NewContextOptions());
        assertThat(page.title()).contains("<script>");
        assertThat(page.locator("h1").innerText()).isEqualTo(SmallCase.HOSTILE);
        assertThat(page.locator("main img, main script").count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void noPageIsWiderThanTheWindow(int width) {
        Page page = page(new Browser.NewContextOptions().setViewportSize(width, 800));
        for (String path : paths()) {
            visit(page, path);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(width);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, en", "DARK, en", "LIGHT, ar"})
    void everyPageCanBeReadByEverybody(ColorScheme colours, String language) throws IOException {
        Page page = page(new Browser.NewContextOptions().setColorScheme(colours));
        visit(page, "/?ui=" + language);
        for (String path : paths()) {
            visit(page, path);
            assertThat(violations(page)).as(path).isEmpty();
        }
    }

    private static List<String> paths() {
        return List.of(
                "/",
                STORY,
                STORY + "/said",
                STORY + "/pages",
                STORY + "/coverage",
                STORY + "/numbers",
                STORY + "/edits",
                STORY + "/compare",
                STORY + "/compare?outlet=Valley%20Post&outlet=The%20Courier&outlet=Safina",
                Links.article(CASE.english.article.id()),
                Links.article(CASE.arabic.article.id()),
                Links.article(CASE.arabic.article.id()) + "?raw=1",
                Links.article(CASE.english.article.id()) + "/apart",
                Links.actor(SmallCase.DRAVIC),
                "/people",
                "/quotes",
                "/search?q=harbour",
                "/search?q=nothing",
                "/desk?put=2&undone=3",
                "/add",
                "/help");
    }

    /// What axe-core finds wrong, one line each with the first element.
    private static List<?> violations(Page page) throws IOException {
        page.evaluate(axe());
        return (List<?>)
                page.evaluate(
                        "async () => (await axe.run(document, {resultTypes: ['violations']})).violations"
                                + ".map(v => v.id + ': ' + v.nodes[0].html + ' ' + v.nodes[0].failureSummary)");
    }

    private static String axe() throws IOException {
        String path = "/axe.min.js";
        try (InputStream in = BrowserTest.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Page open(String path, Browser.NewContextOptions options) {
        Page page = page(options);
        visit(page, path);
        return page;
    }

    private static void visit(Page page, String path) {
        page.navigate(home() + path);
    }

    private static String home() {
        return "http://127.0.0.1:" + reader.port();
    }

    /// A new window whose complaints and requests are kept.
    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
        contexts.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout(90_000);
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(home())) {
                strangers.add(request.url());
            }
        });
        return page;
    }

    private void hear(ConsoleMessage message) {
        if (List.of("error", "warning").contains(message.type())) {
            complaints.add(message.page().url() + ": " + message.text());
        }
    }
}
