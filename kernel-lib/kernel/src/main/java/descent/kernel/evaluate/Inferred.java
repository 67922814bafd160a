package descent.kernel.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What the compiler found out about a cell's variables that are declared with {@code var}.
 *
 * @param types their types, by name
 * @param plain the same with what an anonymous class extends in its place
 * @param hoisted the anonymous classes that the types name, in the order in which they were written
 */
record Inferred(Map<String, String> types, Map<String, String> plain, List<Hoisted> hoisted) {
    static final Inferred NOTHING = new Inferred(Map.of(), Map.of(), List.of());

    Inferred {
        hoisted =
                hoisted.stream().sorted(Comparator.comparingInt(Hoisted::newAt)).toList();
    }

    /** The same without members of anonymous classes. */
    Inferred simple() {
        return new Inferred(plain, plain, List.of());
    }
}
