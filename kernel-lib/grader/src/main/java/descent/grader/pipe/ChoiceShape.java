package descent.grader.pipe;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of one of several classes: the permitted ones of a sealed interface, or the plain ones for {@code Object}. */
record ChoiceShape(List<Class<?>> classes, List<Shape> shapes, String name) implements Shape {
    @Override
    public void write(@Nullable Object value, Out out) {
        if (value == null) {
            out.putByte(0);
            return;
        }
        for (int i = 0; i < classes.size(); i++) {
            if (classes.get(i).isInstance(value)) {
                out.putByte(i + 1);
                shapes.get(i).write(value, out);
                return;
            }
        }
        throw new IllegalArgumentException(
                "a " + name + " cannot be a " + value.getClass().getName());
    }

    @Override
    public @Nullable Object read(In in) throws PipeFault {
        int which = in.getByte();
        if (which > classes.size()) {
            throw new PipeFault("a " + name + " has no choice " + which);
        }
        return which == 0 ? null : shapes.get(which - 1).read(in);
    }
}
