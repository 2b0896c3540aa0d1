package vn.cocau.finding;

/** An argument of a finding that has a name in each language: {@code dimension.PERIOD} is "kỳ báo cáo", "period". */
public record Phrase(String key) {

    @Override
    public String toString() {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
