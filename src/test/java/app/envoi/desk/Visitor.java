package app.envoi.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without JavaScript: opens pages, fills in forms, keeps cookies, follows redirects. */
public final class Visitor {
    private static final String BOUNDARY = "--------a-line-that-no-poem-has";
    private final String base;
    private String language = "";
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    public Visitor(String base) {
        this.base = base;
    }

    /** What came back. */
    public record Sheet(int status, String path, HttpHeaders headers, byte[] bytes) {
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public Document html() {
            return Jsoup.parse(text());
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** A file for a form. */
    public record Upload(String field, String name, byte[] bytes) {}

    /** From now on with a browser that asks for this language. */
    public Visitor reads(String tag) {
        language = tag;
        return this;
    }

    public Sheet open(String path) {
        return send(request(path).GET().build());
    }

    /** The request as a browser would make it, for headers and methods that pages do not use. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html,*/*;q=0.8");
        return language.isEmpty() ? request : request.header("Accept-Language", language);
    }

    public Sheet send(HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            return new Sheet(answer.statusCode(), answer.uri().getPath(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("no answer from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form of a page with what stands in it, and these fields and files instead. Throws when the page has no such form. */
    public Sheet submit(Sheet page, String form, Map<String, String> fields, Upload... files) {
        Element found = page.html().selectFirst(form);
        if (found == null) {
            throw new AssertionError("no " + form + " on " + page.path() + ":\n" + page.text());
        }
        Map<String, List<String>> values = standing(found);
        fields.forEach((name, value) -> values.put(name, List.of(value)));
        String action = found.attr("action").isEmpty() ? page.path() : found.attr("action");
        return found.attr("enctype").equals("multipart/form-data")
                ? post(action, "multipart/form-data; boundary=" + BOUNDARY, multipart(values, files))
                : post(action, "application/x-www-form-urlencoded", urlEncoded(values));
    }

    private Sheet post(String action, String contentType, BodyPublisher body) {
        return send(
                request(action).header("Content-Type", contentType).POST(body).build());
    }

    private static Map<String, List<String>> standing(Element form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Element input : form.select("input[name], textarea[name]")) {
            String type = input.attr("type");
            boolean off = (type.equals("checkbox") || type.equals("radio")) && !input.hasAttr("checked");
            if (!off && !type.equals("file") && !type.equals("submit")) {
                values.computeIfAbsent(input.attr("name"), name -> new ArrayList<>())
                        .add(input.tagName().equals("textarea") ? input.wholeText() : input.attr("value"));
            }
        }
        for (Element select : form.select("select[name]")) {
            Element chosen = select.selectFirst("option[selected]");
            Element option = chosen != null ? chosen : select.selectFirst("option");
            if (option != null) {
                values.put(select.attr("name"), new ArrayList<>(List.of(option.attr("value"))));
            }
        }
        return values;
    }

    private static BodyPublisher urlEncoded(Map<String, List<String>> values) {
        return BodyPublishers.ofString(values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> URLEncoder.encode(entry.getKey(), StandardCharsets.UTF_8) + "="
                                + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&")));
    }

    private static BodyPublisher multipart(Map<String, List<String>> values, Upload[] files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        values.forEach((name, all) -> all.forEach(value -> part(
                body, "name=\"" + name + "\"", "text/plain;charset=UTF-8", value.getBytes(StandardCharsets.UTF_8))));
        for (Upload file : files) {
            String disposition = "name=\"" + file.field() + "\"; filename=\"" + file.name() + "\"";
            part(body, disposition, "application/octet-stream", file.bytes());
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return BodyPublishers.ofByteArray(body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String disposition, String type, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: "
                + type + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** The session's cookie as {@code name=value}, for other clients that should be the same visitor. */
    public String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
