package app.envoi.press.guideline;

import java.net.URI;

/** Reads the address of a page. */
public final class WebLink {
    private WebLink() {}

    /** @throws IllegalArgumentException when it is not one of http or https with a host */
    public static URI of(String text) {
        URI link = URI.create(text);
        if (!text.matches("https?://\\S+") || link.getHost() == null) {
            throw new IllegalArgumentException(text);
        }
        return link;
    }
}
