package descent.kernel.evaluate;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Finds the variables that a class of a cell reads or writes anywhere but in the cell's own statements, which end with it. */
final class Reached {
    private Reached() {}

    /** Adds them to a set, such as {@code $3.x}. */
    static void collect(byte[] bytes, Set<String> fields) {
        new ClassReader(bytes)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public @Nullable MethodVisitor visitMethod(
                                    int access,
                                    String name,
                                    String descriptor,
                                    @Nullable String signature,
                                    String @Nullable [] thrown) {
                                return name.equals(Unit.RUN) ? null : new Fields(fields);
                            }
                        },
                        ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    private static final class Fields extends MethodVisitor {
        private static final String PREFIX = Unit.PACKAGE + "/";
        private final Set<String> fields;

        Fields(Set<String> fields) {
            super(Opcodes.ASM9);
            this.fields = fields;
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            boolean shared = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
            if (shared && owner.startsWith(PREFIX)) {
                fields.add(owner.substring(PREFIX.length()) + "." + name);
            }
        }
    }
}
