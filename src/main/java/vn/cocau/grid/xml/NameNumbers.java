package vn.cocau.grid.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers by names such as those of styles, found by the bytes as they stand in the file, since each cell names one. */
public final class NameNumbers {

    private static final byte[] FREE = {};

    private byte[][] names = free(64);
    private int[] numbers = new int[64];
    private int size;

    private static byte[][] free(int places) {
        byte[][] names = new byte[places][];
        Arrays.fill(names, FREE);
        return names;
    }

    public void put(String name, int number) {
        if (2 * size >= names.length) {
            grow();
        }
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        put(bytes, number);
    }

    private void put(byte[] name, int number) {
        int place = hash(name) & (names.length - 1);
        while (names[place] != FREE && !Arrays.equals(names[place], name)) {
            place = (place + 1) & (names.length - 1);
        }
        size += names[place] == FREE ? 1 : 0;
        names[place] = name;
        numbers[place] = number;
    }

    private void grow() {
        byte[][] oldNames = names;
        int[] oldNumbers = numbers;
        names = free(2 * oldNames.length);
        numbers = new int[2 * oldNames.length];
        size = 0;
        for (int i = 0; i < oldNames.length; i++) {
            if (oldNames[i] != FREE) {
                put(oldNames[i], oldNumbers[i]);
            }
        }
    }

    /** The number of a name; -1 for none. */
    public int number(Slice name) {
        int hash = 0;
        for (int i = 0; i < name.length(); i++) {
            hash = 31 * hash + name.at(i);
        }
        int place = hash & (names.length - 1);
        while (names[place] != FREE) {
            if (same(names[place], name)) {
                return numbers[place];
            }
            place = (place + 1) & (names.length - 1);
        }
        return -1;
    }

    private static int hash(byte[] name) {
        int hash = 0;
        for (byte octet : name) {
            hash = 31 * hash + octet;
        }
        return hash;
    }

    private static boolean same(byte[] known, Slice name) {
        if (known.length != name.length()) {
            return false;
        }
        for (int i = 0; i < known.length; i++) {
            if (known[i] != name.at(i)) {
                return false;
            }
        }
        return true;
    }
}
