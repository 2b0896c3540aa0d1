package vn.cocau.grid.encoding;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was found out about a text. The forms of a province share their labels, so that each is examined once for
 * a run and not once for a file. Bounded, and only for answers that depend on nothing but the text.
 */
final class Memo<V> {

    private static final int MOST = 10_000;
    private static final int LONGEST = 200;

    private final ConcurrentHashMap<String, V> known = new ConcurrentHashMap<>();
    private final Function<String, V> examine;

    Memo(Function<String, V> examine) {
        this.examine = examine;
    }

    V of(String text) {
        V answer = known.get(text);
        if (answer == null) {
            answer = examine.apply(text);
            if (known.size() >= MOST) {
                known.clear();
            }
            if (text.length() <= LONGEST) {
                known.put(text, answer);
            }
        }
        return answer;
    }
}
