package descent.kernel.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Which variables live in the frame of a cell's own method, where loops are as fast as in a class. */
class LocalsTest {
    private static final String LOOP = "for (int i = 0; i < 3; i++) { sum += i; }\nsum";

    /** The variables in the frame of the last of some cells. */
    private static Set<String> inFrame(String... cells) throws IOException, NotCompiled {
        Set<String> names = new TreeSet<>();
        try (Evaluator evaluator = new Evaluator(List.of(), List.of(), null)) {
            Evaluator.Compiled last = evaluator.compile("", "In [0]");
            for (String cell : cells) {
                last = evaluator.compile(cell, "In [1]");
            }
            String file = last.className().replace('.', '/') + ".class";
            try (InputStream in = last.loader().getResourceAsStream(file)) {
                new ClassReader(java.util.Objects.requireNonNull(in).readAllBytes()).accept(new Frame(names), 0);
            }
        }
        names.remove("i");
        return names;
    }

    private static final class Frame extends ClassVisitor {
        private final Set<String> names;

        Frame(Set<String> names) {
            super(Opcodes.ASM9);
            this.names = names;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            return !name.equals(Unit.RUN)
                    ? null
                    : new MethodVisitor(Opcodes.ASM9) {
                        @Override
                        public void visitLocalVariable(
                                String variable, String type, String generic, Label start, Label end, int index) {
                            names.add(variable);
                        }
                    };
        }
    }

    @Test
    void aVariableOfTheCellOrAnEarlierOneIsInTheFrame() throws Exception {
        assertThat(inFrame("double sum = 0;\n" + LOOP)).containsExactly("sum");
        assertThat(inFrame("double sum = 0;", LOOP)).containsExactly("sum");
        assertThat(inFrame(
                        "double sum = 0; int n = 5; double[] x = {1};", "int k = 0; while (k < n) { sum += x[k++]; }"))
                .containsExactly("k", "n", "sum", "x");
    }

    @Test
    void namesOfParametersAndLocalsOfEarlierMethodsDoNotMatter() throws Exception {
        String method = "double square(double sum) { double x = sum; return x * sum; }";
        assertThat(inFrame(method, "double sum = 0;\n" + LOOP)).containsExactly("sum");
        assertThat(inFrame(method, "double sum = 0;", "double sum = 0;\n" + LOOP))
                .containsExactly("sum");
        assertThat(inFrame(method, "double sum = 0;", LOOP)).containsExactly("sum");
        assertThat(inFrame(method + "\ndouble sum = 0, x = 0;\n" + LOOP)).containsExactly("sum", "x");
    }

    @Test
    void whatOtherCodeSeesStaysInItsField() throws Exception {
        assertThat(inFrame("double sum = 0; void add() { sum++; }", LOOP)).isEmpty();
        assertThat(inFrame("double sum = 0, own = 0; void add() { sum++; }\n" + LOOP))
                .containsExactly("own");
        assertThat(inFrame("double sum = 0;", "Runnable add = () -> sum++;", LOOP))
                .isEmpty();
        assertThat(inFrame("double sum = 0;", "class Adds { void add() { sum++; } }", "double sum = 0;\n" + LOOP))
                .isEmpty();
        assertThat(inFrame("double sum = 0;", "for (int i = 0; i < 3; i++) { sum += i; }\nRunnable add = () -> sum++;"))
                .isEmpty();
        assertThat(inFrame("volatile double sum = 0;", LOOP)).isEmpty();
        assertThat(inFrame("volatile double sum = 0;\n" + LOOP)).isEmpty();
    }

    @Test
    void objectsMadeAndSwitchesInALoopDoNotMatter() throws Exception {
        assertThat(inFrame("int sum = 0; for (int i = 0; i < 3; i++) { switch (i) { case 0, 1 -> sum++; default -> {} }"
                        + " new StringBuilder().append(new int[] {i}); }"))
                .containsExactly("sum");
    }
}
