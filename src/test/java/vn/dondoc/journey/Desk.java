package vn.dondoc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One person at a browser: logs in, goes from page to page, and notes what the page does wrong. */
class Desk {

    private static final String CODE = "/[A-Z]{2}-\\d{4}-[^/?#]+";

    /** How much of the page stays beneath the bar of a phone when it is scrolled to its end. */
    private static final String BENEATH = """
            () => {
              const bar = document.querySelector('.tabbar');
              const page = document.querySelector('main');
              if (!bar || !page || bar.offsetHeight === 0) return 0;
              const left = document.documentElement.scrollHeight - scrollY - page.getBoundingClientRect().bottom;
              return Math.ceil(bar.offsetHeight - left);
            }""";

    /** Who has logged in stays so at the desks that follow. */
    private static final Map<String, Cookie> LOGGED_IN = new ConcurrentHashMap<>();

    private final String base;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    /** @param width of the window: 1440 for a desk, 390 for a phone */
    Desk(Browser browser, String base, String account, int width) {
        this.base = base;
        // a page that still glides to where it was scrolled takes a click between pressing and releasing for none
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width > 600 ? 900 : 844)
                .setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        page.onPageError(fault -> faults.add(page.url() + ": " + fault));
        page.onConsoleMessage(message -> {
            // a refused form is answered 409 or 422, which the browser notes as if it were a fault
            if (message.type().equals("error") && !message.text().matches(".*status of (409|422).*")) {
                faults.add(page.url() + ": " + message.text());
            }
        });
        context.addCookies(List.of(LOGGED_IN.computeIfAbsent(base + account, first -> logIn(account))));
    }

    private Cookie logIn(String account) {
        page.navigate(base + "/login");
        page.locator("input[name=username]").fill(account);
        page.locator("input[name=password]").fill("dondoc");
        page.locator("form[action$='/login'] button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals("SESSION"))
                .findFirst()
                .orElseThrow();
    }

    Desk open(String path) {
        page.navigate(base + path);
        accessible();
        return this;
    }

    Desk fill(String name, String value) {
        field(name).fill(value);
        return this;
    }

    Desk choose(String name, String value) {
        field(name).selectOption(value);
        return this;
    }

    Desk chooseLabel(String name, String beginning) {
        String label = field(name).locator("option").allInnerTexts().stream()
                .filter(text -> text.startsWith(beginning))
                .findFirst()
                .orElseThrow();
        field(name).selectOption(new SelectOption().setLabel(label));
        return this;
    }

    /** Presses the button of the form that is sent to a path with this ending, and waits for the page that follows. */
    Desk send(String action) {
        return press("form[action$='" + action + "'] button[type=submit]");
    }

    Desk press(String button) {
        Locator target = page.locator(button).first();
        page.waitForNavigation(target::click);
        accessible();
        return this;
    }

    /** Takes up what waits in the inbox under this address, on whichever of its pages it stands. */
    Desk take(String href) {
        String item = "main a[href^='" + href + "']";
        open("/inbox");
        while (page.locator(item).count() == 0) {
            press("main .pager a[rel=next]");
        }
        return press(item);
    }

    Desk language(String language) {
        return press("form[action$='/language'] button[value=" + language + "]");
    }

    /** Unfolds what is folded around a form, if it is, so that its fields can be filled. */
    Desk unfold(String form) {
        if (!page.locator(form).isVisible()) {
            page.locator("details:has(" + form + ") > summary").first().click();
        }
        return this;
    }

    /** Schedules a working session of the province with its department of industry; answers its address. */
    String schedule(String province, String title) {
        open("/sessions/new")
                .fill("title", title)
                .choose("kind", "WORKING")
                .choose("host", "PEOPLE_COMMITTEE")
                .fill("date", "20/11/2026")
                .choose("chairs[0].person", province + ".leader")
                .choose("reportingUnit", province + ".sct")
                .press("main form button.btn-primary[type=submit]");
        return path();
    }

    /** Pastes a text into the conclusion's editor, has directives proposed from it and waits for so many of them. */
    Desk propose(String session, String text, int atLeast) {
        open(session + "/conclusion");
        page.locator("[data-source-text]").waitFor();
        page.locator("[data-source-text]").fill(text);
        page.locator("[data-do=propose]").click();
        page.locator(".proposal-card").nth(atLeast - 1).waitFor();
        return this;
    }

    /** Presses single keys, one after the other. */
    Desk keys(String... keys) {
        List.of(keys).forEach(page.keyboard()::press);
        return this;
    }

    /** Saves what stands in the conclusion's editor and waits until the server has it. */
    Desk saveDraft() {
        page.locator(".editor-status [data-do=save]").click();
        page.locator(".editor-status[data-tone=saved]").waitFor();
        return this;
    }

    Desk submitConclusion() {
        return send("/conclusion/submission");
    }

    Desk approveConclusion(String session) {
        return open(session + "/conclusion").send("/conclusion/approval");
    }

    /** Issues the approved conclusion under a number that nobody else has. */
    Desk issueConclusion(String session) {
        return open(session + "/conclusion")
                .fill("number", String.valueOf(1_000_000 + System.nanoTime() % 9_000_000))
                .fill("date", "21/11/2026")
                .send("/conclusion/issuance");
    }

    /** What the browser stores when this link is followed. */
    Path download(String link) {
        Locator target = page.locator(link).first();
        return page.waitForDownload(target::click).path();
    }

    boolean shows(String text) {
        return page.locator("main").innerText().contains(text);
    }

    String path() {
        return page.url().substring(base.length());
    }

    Page page() {
        return page;
    }

    /** No serious finding of axe, nothing wider than the window or below its last bar, no fault in a script. */
    void accessible() {
        assertThat(Axe.findings(page, path().replaceAll(CODE, "/*").replaceAll("[?#].*", "")))
                .as(page.url())
                .isEmpty();
        int overflow =
                (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("pixels too wide: " + page.url()).isLessThanOrEqualTo(0);
        assertThat((int) page.evaluate(BENEATH))
                .as("pixels beneath the bar at the bottom: " + page.url())
                .isLessThanOrEqualTo(0);
        assertThat(faults).isEmpty();
    }

    /** Forgets the faults that a lost connection has caused on purpose. */
    void forgive() {
        faults.clear();
    }

    void leave() {
        context.close();
    }

    private Locator field(String name) {
        return page.locator("[name='" + name + "']").locator("visible=true").first();
    }
}
