package vn.cocau.planted;

/** A row under the header that numbers the columns. */
enum ColumnNumbers {
    NONE,
    /** {@code A B 1 2}. */
    PLAIN,
    /** {@code A B (1) (2)}. */
    PARENTHESES,
    /** {@code A B 1=2+3 2}. */
    SUMS;

    /** @param parts how many columns after it the column adds up; 0 for none */
    String of(int number, int parts) {
        if (this == SUMS && parts > 1) {
            StringBuilder sum = new StringBuilder(number + "=" + (number + 1));
            for (int part = 2; part <= parts; part++) {
                sum.append('+').append(number + part);
            }
            return sum.toString();
        }
        return this == PARENTHESES ? "(" + number + ")" : "" + number;
    }
}
