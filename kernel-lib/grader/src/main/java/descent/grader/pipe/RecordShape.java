package descent.grader.pipe;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A record, component by component; its own constructor checks what was read. */
final class RecordShape implements Shape {
    private final Constructor<?> constructor;
    private final List<Method> accessors;
    private final Supplier<List<Shape>> shapes;

    RecordShape(Constructor<?> constructor, List<Method> accessors, Supplier<List<Shape>> shapes) {
        this.constructor = constructor;
        this.accessors = accessors;
        this.shapes = shapes;
    }

    @Override
    public void write(@Nullable Object value, Out out) {
        out.putByte(value == null ? 0 : 1);
        if (value == null) {
            return;
        }
        try {
            for (int i = 0; i < accessors.size(); i++) {
                shapes.get().get(i).write(accessors.get(i).invoke(value), out);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + value.getClass().getName(), e);
        }
    }

    @Override
    public @Nullable Object read(In in) throws PipeFault {
        if (!Scalars.flag(in)) {
            return null;
        }
        in.down();
        @Nullable Object[] components = new @Nullable Object[accessors.size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = shapes.get().get(i).read(in);
        }
        in.up();
        try {
            return constructor.newInstance(components);
        } catch (InvocationTargetException e) {
            throw new PipeFault("not a valid " + constructor.getDeclaringClass().getSimpleName() + ": " + e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new PipeFault(
                    "cannot make a " + constructor.getDeclaringClass().getName());
        }
    }
}
