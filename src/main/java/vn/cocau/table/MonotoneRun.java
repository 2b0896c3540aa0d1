package vn.cocau.table;

import java.util.Arrays;

/** The longest runs of a sequence that never fall, and which members all of them need. */
final class MonotoneRun {

    private final int[] endingHere;
    private final int[] startingHere;
    private final int length;

    MonotoneRun(int[] values) {
        this.endingHere = new int[values.length];
        this.startingHere = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            endingHere[i] = 1;
            for (int j = 0; j < i; j++) {
                if (values[j] <= values[i]) {
                    endingHere[i] = Math.max(endingHere[i], endingHere[j] + 1);
                }
            }
        }
        for (int i = values.length - 1; i >= 0; i--) {
            startingHere[i] = 1;
            for (int j = i + 1; j < values.length; j++) {
                if (values[i] <= values[j]) {
                    startingHere[i] = Math.max(startingHere[i], startingHere[j] + 1);
                }
            }
        }
        this.length = Arrays.stream(endingHere).max().orElse(0);
    }

    int length() {
        return length;
    }

    /** Whether every longest run contains this member. */
    boolean needs(int index) {
        return isInOne(index) && isAlone(index);
    }

    private boolean isInOne(int index) {
        return endingHere[index] + startingHere[index] - 1 == length;
    }

    private boolean isAlone(int index) {
        for (int i = 0; i < endingHere.length; i++) {
            if (i != index && endingHere[i] == endingHere[index] && isInOne(i)) {
                return false;
            }
        }
        return true;
    }
}
