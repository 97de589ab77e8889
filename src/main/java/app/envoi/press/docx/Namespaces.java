package app.envoi.press.docx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes away what docx4j adds of its own: the many namespaces on every root element that are not used, an empty list of those to ignore, and the remark on
 * the machine that wrote the file.
 */
final class Namespaces {
    private static final Pattern REMARK = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final String NONE_IGNORED = " mc:Ignorable=\"\"";
    private static final Pattern ROOT = Pattern.compile("<[A-Za-z][^>]*>");
    private static final Pattern DECLARATION = Pattern.compile("\\s+xmlns:([A-Za-z0-9]+)=\"[^\"]*\"");

    private Namespaces() {}

    static String onlyUsed(String marshalled) {
        String xml = REMARK.matcher(marshalled.replace(NONE_IGNORED, "")).replaceAll("");
        Matcher root = ROOT.matcher(xml);
        if (!root.find()) {
            return xml;
        }
        java.util.SortedMap<String, String> used = new java.util.TreeMap<>();
        Matcher declaration = DECLARATION.matcher(root.group());
        while (declaration.find()) {
            String prefix = declaration.group(1);
            if (xml.contains("<" + prefix + ":") || xml.contains(" " + prefix + ":")) {
                used.put(prefix, declaration.group().strip());
            }
        }
        String bare = DECLARATION.matcher(root.group()).replaceAll("");
        int name = endOfName(bare);
        String declared = used.isEmpty() ? "" : " " + String.join(" ", used.values());
        return xml.substring(0, root.start())
                + bare.substring(0, name)
                + declared
                + bare.substring(name)
                + xml.substring(root.end());
    }

    private static int endOfName(String root) {
        int at = 1;
        while (root.charAt(at) != ' ' && root.charAt(at) != '>' && root.charAt(at) != '/') {
            at++;
        }
        return at;
    }
}
