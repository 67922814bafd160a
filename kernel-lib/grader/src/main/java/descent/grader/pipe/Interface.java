package descent.grader.pipe;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The methods of an interface as both ends number them. */
final class Interface {
    private final Shapes shapes;
    private final Resolved type;
    private final List<Method> methods;
    private final Map<Method, Integer> positions = new HashMap<>();
    private final @Nullable Operation[] operations;

    /** A method with the shapes of what goes in and what comes out. */
    record Operation(int position, Method method, List<Shape> parameters, Shape result) {}

    Interface(Shapes shapes, Resolved type) {
        this.shapes = shapes;
        this.type = type;
        this.methods = Shapes.operations(type.raw());
        this.operations = new @Nullable Operation[methods.size()];
        for (int i = 0; i < methods.size(); i++) {
            positions.put(methods.get(i), i);
        }
    }

    /** The interface itself. */
    Class<?> raw() {
        return type.raw();
    }

    /** The operation of a method that was called on a proxy. */
    Operation of(Method method) {
        Integer position = positions.get(method);
        if (position == null) {
            // Inherited under another name of the same method: found by what the call looks like.
            for (int i = 0; i < methods.size() && position == null; i++) {
                if (Shapes.signature(methods.get(i)).equals(Shapes.signature(method))) {
                    position = i;
                }
            }
        }
        if (position == null) {
            throw new IllegalArgumentException(raw().getName() + " has no method " + method.getName());
        }
        return operation(position);
    }

    /** The operation at a position that the other end named. */
    Operation at(int position) throws PipeFault {
        if (position < 0 || position >= methods.size()) {
            throw new PipeFault(raw().getSimpleName() + " has no method number " + position);
        }
        return operation(position);
    }

    private Operation operation(int position) {
        Operation known = operations[position];
        if (known != null) {
            return known;
        }
        Method method = methods.get(position);
        method.setAccessible(true);
        List<Shape> parameters = new ArrayList<>();
        for (Type parameter : method.getGenericParameterTypes()) {
            parameters.add(shapes.of(Resolved.of(parameter, type)));
        }
        Shape result = shapes.of(Resolved.of(method.getGenericReturnType(), type));
        Operation made = new Operation(position, method, List.copyOf(parameters), result);
        operations[position] = made;
        return made;
    }
}
