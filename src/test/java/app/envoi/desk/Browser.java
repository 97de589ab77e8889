package app.envoi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium, one for all tests of a run. Where none is installed, tests that use it are skipped, and say so. */
public final class Browser implements BeforeAllCallback, AfterAllCallback {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SHOTS = Path.of("target", "screenshots");
    /** A laden machine is no fault of the page. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Browser SHARED = new Browser();
    private ChromeDriver chrome;

    private Browser() {}

    public static Browser shared() {
        return SHARED;
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "skipped: no Chromium here (Debian: apt install chromium chromium-driver)");
        if (chrome == null) {
            chrome = start();
            test.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).put(Browser.class, (AutoCloseable) chrome::quit);
        }
        freshWindow();
    }

    /** No page outlives the Envoi that it came from: it would ask it for more. */
    @Override
    public void afterAll(ExtensionContext test) {
        if (chrome != null) {
            freshWindow();
        }
    }

    /** All windows are closed and one is opened: what was emulated in the others, a lost network too, ends with them. */
    public Browser freshWindow() {
        Set<String> old = chrome.getWindowHandles();
        chrome.switchTo().newWindow(WindowType.TAB);
        String fresh = chrome.getWindowHandle();
        old.forEach(window -> chrome.switchTo().window(window).close());
        chrome.switchTo().window(fresh);
        // A window that is not in front shows no focus.
        chrome.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        chrome.manage().logs().get(LogType.BROWSER);
        return this;
    }

    private static ChromeDriver start() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--lang=en-GB",
                "--accept-lang=en-GB");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, java.util.logging.Level.WARNING);
        options.setCapability("goog:loggingPrefs", logs);
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
    }

    public ChromeDriver driver() {
        return chrome;
    }

    /** Comes in as this visitor. Without opening a page first: that page's own requests could bring a cookie that wins over this one. */
    public Browser as(Visitor visitor, RunningEnvoi envoi) {
        chrome.manage().logs().get(LogType.BROWSER);
        String[] cookie = visitor.cookie().split("=", 2);
        chrome.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        chrome.executeCdpCommand(
                "Network.setCookie",
                Map.of("name", cookie[0], "value", cookie[1], "url", envoi.url("/"), "sameSite", "Strict"));
        return this;
    }

    /** Width and height in CSS pixels, whatever the window can be. */
    public Browser size(int width, int height) {
        chrome.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    public Browser dark(boolean night) {
        Map<String, String> scheme = Map.of("name", "prefers-color-scheme", "value", night ? "dark" : "light");
        Map<String, String> still = Map.of("name", "prefers-reduced-motion", "value", "reduce");
        chrome.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme, still)));
        return this;
    }

    public Browser open(String url) {
        chrome.get(url);
        return this;
    }

    public WebElement find(String css) {
        return new WebDriverWait(chrome, PATIENCE)
                .ignoring(WebDriverException.class)
                .until(on -> on.findElement(By.cssSelector(css)));
    }

    public Browser press(CharSequence... keys) {
        new Actions(chrome).sendKeys(keys).perform();
        return this;
    }

    /** Goes on with the Tab key alone until such an element has the focus. */
    public Browser tabTo(String css) {
        for (int presses = 0; presses < 300; presses++) {
            if (hasFocus(css)) {
                return this;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("the Tab key never comes to " + css + " on " + chrome.getCurrentUrl());
    }

    public boolean hasFocus(String css) {
        return Boolean.TRUE.equals(
                chrome.executeScript("return document.activeElement?.matches(arguments[0]) ?? false", css));
    }

    /** Waits until the element is there and says this; a page that is just being left answers with errors of many kinds. */
    public Browser waitFor(String css, String text) {
        new WebDriverWait(chrome, PATIENCE)
                .ignoring(WebDriverException.class)
                .until(on -> on.findElements(By.cssSelector(css)).stream()
                        .anyMatch(element -> element.getText().contains(text)));
        return this;
    }

    /** Waits until there are just so many of these elements. */
    public Browser waitUntilCount(String css, int count) {
        new WebDriverWait(chrome, Duration.ofSeconds(40))
                .ignoring(WebDriverException.class)
                .until(on -> on.findElements(By.cssSelector(css)).size() == count);
        return this;
    }

    /** No violation of WCAG 2.2 A and AA that axe can see. */
    public Browser hasNoBarriers() {
        List<Rule> found = new AxeBuilder()
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze(chrome)
                .getViolations();
        assertThat(found)
                .as("barriers on " + chrome.getCurrentUrl())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
        return this;
    }

    public Browser scrollsOnlyDownwards() {
        Object wider = chrome.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat((Long) wider)
                .as("pixels to the side on " + chrome.getCurrentUrl())
                .isLessThanOrEqualTo(0);
        return this;
    }

    /** Nothing that the browser refused or that a script stumbled over since the last look. */
    public Browser complainsOfNothing() {
        assertThat(chrome.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
        return this;
    }

    /** As it would be printed on paper of this width, until {@link #dark} is asked again. */
    public Browser onPaper(int width) {
        chrome.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        return size(width, 900);
    }

    public Browser onScreen() {
        chrome.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        return this;
    }

    /** What is on the page that these selectors name. */
    public List<String> visible(String css) {
        Object found = chrome.executeScript(
                "return [...document.querySelectorAll(arguments[0])].filter((each) => each.checkVisibility()).map((each) => each.outerHTML.slice(0, 120))",
                css);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** What would move although its reader asked for stillness. */
    public List<String> restless() {
        Object moving = chrome.executeScript("""
                return [...document.querySelectorAll('*')].filter((each) => {
                  const style = getComputedStyle(each);
                  return style.transitionDuration.split(', ').some((time) => parseFloat(time) > 0) || style.animationName !== 'none';
                }).map((each) => each.outerHTML.slice(0, 120));""");
        return ((List<?>) moving).stream().map(String::valueOf).toList();
    }

    /** Nothing is taken from the cache from now on. */
    public Browser forgets() {
        chrome.executeCdpCommand("Network.enable", Map.of());
        chrome.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        return this;
    }

    /**
     * How a page came in.
     *
     * @param bytes over the wire, with all that it is drawn with
     * @param shift how much of it moved meanwhile (cumulative layout shift)
     * @param millis from the request to the first byte
     */
    public record Arrival(long bytes, double shift, long millis) {}

    public Arrival arrive(String url) {
        chrome.get(url);
        Object told = chrome.executeAsyncScript("""
                const tell = arguments[0];
                document.fonts.ready.then(() => requestAnimationFrame(() => setTimeout(() => {
                  const page = performance.getEntriesByType('navigation')[0];
                  const parts = performance.getEntriesByType('resource');
                  const bytes = parts.reduce((sum, part) => sum + part.transferSize, page.transferSize);
                  let shift = 0;
                  new PerformanceObserver((list, observer) => {
                    list.getEntries().forEach((entry) => { shift += entry.value; });
                  }).observe({ type: 'layout-shift', buffered: true });
                  setTimeout(() => tell([bytes, shift, page.responseStart - page.requestStart]), 100);
                }, 100)));""");
        List<?> figures = (List<?>) told;
        return new Arrival(
                ((Number) figures.get(0)).longValue(),
                ((Number) figures.get(1)).doubleValue(),
                ((Number) figures.get(2)).longValue());
    }

    /** Goes through all that the keyboard can reach, and tells what looks the same with and without it. */
    public List<String> withoutVisibleFocus() {
        Object dull = chrome.executeScript("""
                const looks = (each) => {
                  let all = '';
                  for (let at = each; at && at !== document.body; at = at.parentElement) {
                    const style = getComputedStyle(at);
                    all += [style.outlineStyle, style.outlineWidth, style.boxShadow, style.borderColor].join();
                  }
                  return all;
                };
                const reachable = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
                  .filter((each) => each.checkVisibility() && !each.disabled && each.type !== 'hidden');
                return reachable.filter((each) => {
                  document.activeElement.blur();
                  const before = looks(each);
                  each.focus({ focusVisible: true, preventScroll: true });
                  return document.activeElement === each && looks(each) === before;
                }).map((each) => each.outerHTML.slice(0, 120));""");
        return ((List<?>) dull).stream().map(String::valueOf).toList();
    }

    /** The whole page into {@code target/screenshots}. */
    public Browser shoot(String name) {
        Object height = chrome.executeScript("return Math.ceil(document.documentElement.scrollHeight)");
        Object width = chrome.executeScript("return window.innerWidth");
        size(((Long) width).intValue(), Math.min(8_000, Math.max(600, ((Long) height).intValue())));
        try {
            Files.createDirectories(SHOTS);
            Files.write(SHOTS.resolve(name + ".png"), chrome.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new IllegalStateException("no screenshot", e);
        }
        return this;
    }

    /** Looks at the page by day and by night, at a desk and on a phone: no barriers, no sideways scrolling, a picture of each. */
    public Browser looksWell(String name) {
        for (boolean night : new boolean[] {false, true}) {
            for (int width : new int[] {1280, 390}) {
                size(width, 900).dark(night);
                scrollsOnlyDownwards().hasNoBarriers();
                shoot(name + "-" + width + (night ? "-night" : "-day"));
            }
        }
        size(320, 900).scrollsOnlyDownwards();
        return size(1280, 900).dark(false);
    }
}
