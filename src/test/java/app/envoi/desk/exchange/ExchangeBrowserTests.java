package app.envoi.desk.exchange;

import app.envoi.desk.Browser;
import app.envoi.desk.RunningEnvoi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A poet brings in a tracker, looks at the record, and compares with a portal. */
class ExchangeBrowserTests {
    private static final String TRACKER = """
            Title,Publisher,Method,Date Submitted,Result Date,Status,Notes
            Hope; Ladder,The Harbour Review,Submittable,03/04/2025,05/06/2025,Accepted,
            Orchard,North Window,Email,04/04/2025,08/09/2025,Rejected,
            Orchard; Salt,Salt Quarterly,Submittable,05/04/2025,,Pending,
            Salt,East,Submittable,06/04/2025,07/07/2025,Complete,
            ,Nobody,,06/04/2025,,Pending,
            """;

    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    @RegisterExtension
    static final Browser browser = Browser.shared();

    private static void write(String css, String text) {
        browser.driver().executeScript("document.querySelector(arguments[0]).value = arguments[1]", css, text);
    }

    @Test
    void aTrackerBecomesARecord() {
        browser.size(1280, 900).as(envoi.poet(), envoi);
        browser.open(envoi.url("/record"))
                .waitFor("main", "Nothing was sent yet")
                .looksWell("record-empty");
        browser.open(envoi.url("/record/exchange")).looksWell("exchange");
        write("#text", TRACKER);
        browser.find("form[action$='/sheets'] button.main").click();
        browser.waitFor("h1", "what you pasted").looksWell("exchange-sheet");
        browser.find("#order-DAY_FIRST").click();
        browser.find("#meaning-0 option[value=DECLINED_PERSONALLY]").click();
        browser.find("#accepted-2-1").click();
        browser.find("#leave-6").click();
        browser.find("button[value=look]").click();
        browser.find("button[value=bring]:not([disabled])").click();
        browser.waitFor(".said", "4 submissions were brought in");

        browser.open(envoi.url("/record")).waitFor("main", "personal decline");
        browser.find("#money summary").click();
        browser.find("#journal").sendKeys("The Harbour Review");
        browser.find("#amount").sendKeys("50");
        browser.find("#currency").sendKeys("usd");
        browser.find("#payment button.main").click();
        browser.waitFor("#money", "50.00 USD").looksWell("record");

        browser.open(envoi.url("/record/exchange"));
        write("#list", "Orchard\nSalt Quarterly\nDeclined\n2025-04-05\n\nThree Poems\nWest\nReceived\n2025-06-01\n");
        browser.find("form[action$='/portal'] button.main").click();
        browser.waitFor("h1", "beside yours").looksWell("exchange-portal");
        browser.find("button[value='1']").click();
        browser.waitFor(".said", "Written down for Salt Quarterly");
        browser.complainsOfNothing();
    }
}
