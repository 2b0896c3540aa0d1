package vn.cocau.cube;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.profile.Item;

/** Levels already worked out: every metric asks for them again. For one thread. */
final class Memo {

    private record Key(Item item, PriceBasis basis, Period period) {}

    private final Map<Key, Answer> known = new HashMap<>();

    Answer get(Item item, PriceBasis basis, Period period, Supplier<Answer> workedOut) {
        Key key = new Key(item, basis, period);
        Answer answer = known.get(key);
        if (answer == null) {
            answer = workedOut.get();
            known.put(key, answer);
        }
        return answer;
    }
}
