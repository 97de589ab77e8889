package app.envoi.press.manuscript;

/** What the file says about itself; empty where it says nothing. */
public record Properties(
        String title, String author, String lastModifiedBy, String company, String application, String language) {
    public static final Properties NONE = new Properties("", "", "", "", "", "");

    public Properties withTitle(String other) {
        return new Properties(other, author, lastModifiedBy, company, application, language);
    }

    public Properties withAuthor(String other) {
        return new Properties(title, other, other, company, application, language);
    }
}
