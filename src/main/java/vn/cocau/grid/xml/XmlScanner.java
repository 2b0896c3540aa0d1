package vn.cocau.grid.xml;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Budget;

/**
 * Steps through an XML document: start of an element, text, end. Names are compared without their prefix. Elements must
 * close in order, the last one too, or the file is refused as damaged; a document type declaration is refused, and with
 * it every entity that is not built in.
 *
 * <p>It works on the bytes as they are unpacked and makes no string until it is asked for one, which makes it fast.
 */
public final class XmlScanner {

    /** What {@link #next} came to. */
    public enum Event {
        START,
        END,
        TEXT,
        /** The document is complete. */
        DONE
    }

    private final XmlSteps steps;
    private final Slice slice = new Slice();
    private final Characters content = new Characters();

    public XmlScanner(InputStream document, Budget budget) throws IOException {
        this(document, budget, Long.MAX_VALUE - 1);
    }

    /** @param size how long the document is likely to be */
    XmlScanner(InputStream document, Budget budget, long size) throws IOException {
        this.steps = new XmlSteps(document, budget, size);
    }

    /** Goes to the next piece of markup or text; comments and instructions are passed over. */
    public Event next() throws IOException {
        return steps.next();
    }

    /** Whether an element starts here. */
    public boolean starts() {
        return steps.event() == Event.START;
    }

    /** Whether an element of this name starts here, whatever its prefix. */
    public boolean starts(String name) {
        return steps.event() == Event.START && steps.tag.is(steps.in.bytes, name);
    }

    /** Whether the element that starts here has this name, whatever its prefix. */
    public boolean is(String name) {
        return steps.tag.is(steps.in.bytes, name);
    }

    /** How many elements are open, the one that starts here among them. */
    public int depth() {
        return steps.depth();
    }

    /** The value of an attribute by its name without prefix, or null. */
    public @Nullable String attribute(String name) {
        int index = steps.tag.attributes().index(steps.in.bytes, name);
        return index < 0 ? null : attributeValue(index);
    }

    /** The value of an attribute, references resolved. */
    public String attributeValue(int attribute) {
        return XmlText.resolved(
                steps.in.bytes,
                steps.tag.attributes().valueFrom(attribute),
                steps.tag.attributes().valueTo(attribute));
    }

    /** Whether the element that starts here ends at once. */
    public boolean isEmpty() {
        return steps.closes();
    }

    /** What stands in the window behind the markup read last; behind its end stands a 0. */
    public Slice rest() {
        return slice.of(steps.in.bytes, steps.in.at, steps.in.limit);
    }

    /** Passes over whole elements that the caller found in the {@link #rest}, up to this place. */
    public void passTo(int place) {
        steps.passTo(place);
    }

    /** The letter that is the whole name of the element that starts here; 0 for longer names. */
    public int letter() {
        return steps.tag.letter(steps.in.bytes);
    }

    /** How many attributes the element that starts here has. */
    public int attributes() {
        return steps.tag.attributes().count();
    }

    /** The letter that is the whole name of an attribute; 0 for longer names. */
    public int letter(int attribute) {
        return steps.tag.attributes().letter(steps.in.bytes, attribute);
    }

    /** The value of an attribute as it stands. */
    public Slice value(int attribute) {
        return slice.of(
                steps.in.bytes,
                steps.tag.attributes().valueFrom(attribute),
                steps.tag.attributes().valueTo(attribute));
    }

    /** The name of an attribute without its prefix. */
    public Slice name(int attribute) {
        return slice.of(
                steps.in.bytes,
                steps.tag.attributes().nameFrom(attribute),
                steps.tag.attributes().nameTo(attribute));
    }

    /** Takes the value of an attribute, references resolved. */
    public void value(int attribute, Characters into) {
        into.clear();
        into.add(
                steps.in.bytes,
                steps.tag.attributes().valueFrom(attribute),
                steps.tag.attributes().valueTo(attribute),
                false);
    }

    /** Adds the text that {@link #next} came to. */
    public void text(Characters into) {
        steps.text(into);
    }

    /** The text of the element that starts here, without that of elements inside it; goes to its end. */
    public String content() throws IOException {
        content.clear();
        content(content);
        return content.toString();
    }

    /** Adds the text of the element that starts here, as {@link #content()}. */
    public void content(Characters into) throws IOException {
        if (steps.plainContent(into)) {
            return;
        }
        int inside = steps.depth();
        while (next() != Event.END || steps.depth() >= inside) {
            if (steps.event() == Event.TEXT && steps.depth() == inside) {
                steps.text(into);
            }
        }
    }

    /** Goes to the end of the element that starts here. */
    public void skip() throws IOException {
        int inside = steps.depth();
        while (next() != Event.END || steps.depth() >= inside) {
            // Nothing in it is wanted.
        }
    }

    /** Goes to the next element inside the one of this depth; false at its end. */
    public boolean nextChild(int parent) throws IOException {
        while (true) {
            next();
            if (steps.event() == Event.START) {
                if (steps.depth() == parent + 1) {
                    return true;
                }
            } else if (steps.event() == Event.DONE || (steps.event() == Event.END && steps.depth() < parent)) {
                return false;
            }
        }
    }
}
