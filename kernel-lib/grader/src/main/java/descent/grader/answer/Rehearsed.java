package descent.grader.answer;

import descent.grader.child.Rehearsal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The answer to {@link Rehearsal}, as the compile worker makes answers of notebooks. */
public final class Rehearsed {
    private Rehearsed() {}

    /** The answer. */
    public static Object $answer() {
        return (Rehearsal) (piece, notes, contracts, instrument) -> {
            int methods = 0;
            for (String contract : contracts) {
                methods += Class.forName(contract).getMethods().length; // which need the classes that they mention
            }
            System.out.println("rehearsed " + piece.name() + methods);
            double[] played = new double[notes[0].length];
            for (int i = 0; i < played.length; i++) {
                played[i] = instrument.applyAsDouble(notes[0][i]) + StrictMath.sin(sum(notes));
            }
            return new Rehearsal.Piece(piece.name(), piece.key(), played.length, played);
        };
    }

    /** By roads that answers often take, for the JDK's classes on them. */
    private static double sum(double[][] notes) {
        List<Double> all = new ArrayList<>();
        Arrays.stream(notes)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .sorted()
                .forEach(all::add);
        double[] unboxed = all.stream().mapToDouble(Double::doubleValue).toArray();
        int[] order = IntStream.range(0, unboxed.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> unboxed[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        Map<Boolean, Long> counts =
                all.stream().collect(Collectors.groupingBy(x -> x > 1, TreeMap::new, Collectors.counting()));
        return order.length
                + counts.size()
                + IntStream.of(order).mapToDouble(i -> unboxed[i]).sum();
    }
}
