package app.envoi.press.docx;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which prefix stands for which namespace, as elements open and close. */
final class XmlBindings {
    private String[] prefixes = new String[32];
    private String[] spaces = new String[32];
    private int[] depths = new int[32];
    private int count;
    private int scope;
    private int scopes;

    XmlBindings() {
        add("xml", "http://www.w3.org/XML/1998/namespace", 0);
    }

    /** Two points with the same scope have the same bindings. */
    int scope() {
        return scope;
    }

    void add(String prefix, String space, int depth) {
        boolean news = !space.equals(space(prefix));
        if (count == prefixes.length) {
            prefixes = Arrays.copyOf(prefixes, count * 2);
            spaces = Arrays.copyOf(spaces, count * 2);
            depths = Arrays.copyOf(depths, count * 2);
        }
        prefixes[count] = prefix;
        spaces[count] = space;
        depths[count++] = depth;
        if (news) {
            scope = ++scopes;
        }
    }

    /** What was bound at this depth is so no more. */
    void leave(int depth) {
        if (count == 0 || depths[count - 1] != depth) {
            return;
        }
        while (count > 0 && depths[count - 1] == depth) {
            count--;
        }
        scope = ++scopes;
    }

    @Nullable
    String space(String prefix) {
        for (int n = count - 1; n >= 0; n--) {
            if (prefixes[n].equals(prefix)) {
                return spaces[n];
            }
        }
        return null;
    }
}
