package vn.cocau.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RobustScoreTest {

    @Test
    void a_value_is_scored_by_its_distance_from_the_median_in_median_distances() {
        RobustScore score = new RobustScore(List.of(4.0, 5.0, 6.0, 8.0, 100.0));

        assertThat(score.median()).isEqualTo(6);
        assertThat(score.of(100).getAsDouble()).isCloseTo(0.6745 * 94 / 2, within(1e-12));
        assertThat(score.of(6)).hasValue(0);
    }

    @Test
    void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assertThat(new RobustScore(List.of(1.0, 2.0, 4.0, 8.0, 9.0, 10.0)).median())
                .isEqualTo(6);
    }

    @Test
    void few_siblings_and_siblings_that_are_alike_judge_nobody() {
        assertThat(new RobustScore(List.of(1.0, 2.0, 3.0, 4.0)).of(100)).isEmpty();
        assertThat(new RobustScore(List.of(5.0, 5.0, 5.0, 5.0, 9.0)).of(9)).isEmpty();
        assertThat(new RobustScore(List.of(1.0, 2.0, 3.0, 4.0, 5.0)).of(Double.NaN))
                .isEmpty();
    }
}
