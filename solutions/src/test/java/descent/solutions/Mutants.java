package descent.solutions;

import descent.check.engine.Exercise;
import descent.check.engine.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * All mutants of an exercise's right answers: one slip each, of the kinds that PIT makes by default (arithmetic turned round,
 * conditions negated or moved by one, results replaced), and constants moved by one besides.
 *
 * <p>A stand-in for PIT that is fast enough for every build; {@code mvn -Ppit verify} in {@code solutions} runs PIT itself.
 */
final class Mutants {
    private static final Map<Integer, int[]> SWAPS = Map.ofEntries(
            Map.entry(Opcodes.DADD, new int[] {Opcodes.DSUB}),
            Map.entry(Opcodes.DSUB, new int[] {Opcodes.DADD}),
            Map.entry(Opcodes.DMUL, new int[] {Opcodes.DDIV}),
            Map.entry(Opcodes.DDIV, new int[] {Opcodes.DMUL}),
            Map.entry(Opcodes.IADD, new int[] {Opcodes.ISUB}),
            Map.entry(Opcodes.ISUB, new int[] {Opcodes.IADD}),
            Map.entry(Opcodes.IMUL, new int[] {Opcodes.IADD}),
            Map.entry(Opcodes.DCONST_0, new int[] {Opcodes.DCONST_1}),
            Map.entry(Opcodes.DCONST_1, new int[] {Opcodes.DCONST_0}),
            Map.entry(Opcodes.IFEQ, new int[] {Opcodes.IFNE}),
            Map.entry(Opcodes.IFNE, new int[] {Opcodes.IFEQ}),
            Map.entry(Opcodes.IFLT, new int[] {Opcodes.IFGE, Opcodes.IFLE}),
            Map.entry(Opcodes.IFGE, new int[] {Opcodes.IFLT, Opcodes.IFGT}),
            Map.entry(Opcodes.IFGT, new int[] {Opcodes.IFLE, Opcodes.IFGE}),
            Map.entry(Opcodes.IFLE, new int[] {Opcodes.IFGT, Opcodes.IFLT}),
            Map.entry(Opcodes.IF_ICMPEQ, new int[] {Opcodes.IF_ICMPNE}),
            Map.entry(Opcodes.IF_ICMPNE, new int[] {Opcodes.IF_ICMPEQ}),
            Map.entry(Opcodes.IF_ICMPLT, new int[] {Opcodes.IF_ICMPGE, Opcodes.IF_ICMPLE}),
            Map.entry(Opcodes.IF_ICMPGE, new int[] {Opcodes.IF_ICMPLT, Opcodes.IF_ICMPGT}),
            Map.entry(Opcodes.IF_ICMPGT, new int[] {Opcodes.IF_ICMPLE, Opcodes.IF_ICMPGE}),
            Map.entry(Opcodes.IF_ICMPLE, new int[] {Opcodes.IF_ICMPGT, Opcodes.IF_ICMPLT}));

    private Mutants() {}

    /**
     * A mutant.
     *
     * @param place method, line and slip
     * @param answers the right answers of its class, of which one is no longer right
     */
    record Mutant(String place, List<Variant> answers) {}

    static List<Mutant> of(Exercise exercise) {
        Class<?> original = Catalogue.answersOf(exercise);
        byte[] bytes = bytes(original);
        List<Mutant> mutants = new ArrayList<>();
        for (int k = 0; ; k++) {
            Slip slip = new Slip(k);
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            new ClassReader(bytes).accept(new Mutator(writer, slip), 0);
            if (slip.place == null) {
                return mutants;
            }
            byte[] mutated = writer.toByteArray();
            Class<?> type = new ClassLoader(original.getClassLoader()) {
                Class<?> define() {
                    return defineClass(original.getName(), mutated, 0, mutated.length);
                }
            }.define();
            mutants.add(new Mutant(slip.place, Exercise.variantsOf(type, exercise.contract())));
        }
    }

    private static byte[] bytes(Class<?> type) {
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(type.getSimpleName() + ".class"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one change to make, counted through all places where one could be made. */
    private static final class Slip {
        private int left;
        private @Nullable String place;

        private Slip(int number) {
            left = number;
        }

        /** Whether this is the place; each place is asked about once. */
        boolean here(String where) {
            if (left-- == 0) {
                place = where;
                return true;
            }
            return false;
        }
    }

    private static final class Mutator extends ClassVisitor {
        private final Slip slip;

        private Mutator(ClassVisitor next, Slip slip) {
            super(Opcodes.ASM9, next);
            this.slip = slip;
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            // The methods that make the answers are no part of them; what they make is in the private ones.
            return (access & Opcodes.ACC_PRIVATE) == 0 || name.equals("<init>") ? next : new Slipping(next, name, slip);
        }
    }

    private static final class Slipping extends MethodVisitor {
        private final String method;
        private final Slip slip;
        private int line;
        private int last;

        private Slipping(MethodVisitor next, String method, Slip slip) {
            super(Opcodes.ASM9, next);
            this.method = method;
            this.slip = slip;
        }

        private boolean slips(String what) {
            return slip.here(method + ":" + line + " " + what);
        }

        private int swapped(int opcode) {
            for (int other : Optional.ofNullable(SWAPS.get(opcode)).orElse(new int[0])) {
                if (slips("opcode " + opcode + " to " + other)) {
                    return other;
                }
            }
            return opcode;
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = number;
            super.visitLineNumber(number, start);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, "descent/solutions/Fuel", "burn", "()V", false);
            super.visitJumpInsn(swapped(opcode), label);
        }

        @Override
        public void visitIincInsn(int variable, int increment) {
            super.visitIincInsn(variable, slips("increment turned round") ? -increment : increment);
        }

        @Override
        public void visitLdcInsn(Object value) {
            super.visitLdcInsn(value instanceof Double number && slips("constant") ? (Object) (number + 1) : value);
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.DNEG && slips("minus left out")) {
                return;
            }
            // What returns this very constant anyway is no mutant.
            if (opcode == Opcodes.DRETURN && last != Opcodes.DCONST_0 && slips("returns 0")) {
                super.visitInsn(Opcodes.POP2);
                super.visitInsn(Opcodes.DCONST_0);
            } else if (opcode == Opcodes.ARETURN && slips("returns null")) {
                super.visitInsn(Opcodes.POP);
                super.visitInsn(Opcodes.ACONST_NULL);
            } else if (opcode == Opcodes.IRETURN && last != Opcodes.ICONST_0 && slips("returns 0")) {
                super.visitInsn(Opcodes.POP);
                super.visitInsn(Opcodes.ICONST_0);
            } else if (opcode == Opcodes.IRETURN && last != Opcodes.ICONST_1 && slips("returns 1")) {
                super.visitInsn(Opcodes.POP);
                super.visitInsn(Opcodes.ICONST_1);
            }
            last = opcode;
            super.visitInsn(swapped(opcode));
        }
    }
}
