package vn.cocau.mutation;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** One way to spoil a book. */
interface Mutation {

    /** What happens, in a few words. */
    String name();

    /** The book spoilt, with what its sheets say now; null where it has nothing to be spoilt so. */
    @Nullable
    Book of(Book book, Random random);

    static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
