package vn.cocau.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void keys_are_sorted_and_texts_escaped() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("z", null);
        value.put("b", List.of(1, "a\"\\\n"));
        value.put("a", Map.of());
        value.put("c", List.of());
        assertThat(Json.text(value)).isEqualTo("""
                        {
                          "a": {},
                          "b": [
                            1,
                            "a\\"\\\\\\u000a"
                          ],
                          "c": [],
                          "z": null
                        }
                        """);
    }
}
