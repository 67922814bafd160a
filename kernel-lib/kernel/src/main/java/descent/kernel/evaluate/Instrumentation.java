package descent.kernel.evaluate;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Changes the classes that cells use when they are loaded: their loops, lambdas and recursions get a
 * {@link descent.kernel.run.Checkpoint}, calls that end the virtual machine become errors, and the classes of cells get
 * the line numbers of their cell.
 */
final class Instrumentation {
    private static final String CHECKPOINT = "descent/kernel/run/Checkpoint";
    private static final String EXIT = "descent/kernel/run/Exit";
    private static final String LOOKUP = "java/lang/invoke/MethodHandles$Lookup";
    private static final String HANDLE = "Ljava/lang/invoke/MethodHandle;";
    private static final String METHOD = "Ljava/lang/reflect/Method;";
    private static final Handle LINK = new Handle(
            Opcodes.H_INVOKESTATIC,
            CHECKPOINT,
            "link",
            "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;)"
                    + "Ljava/lang/invoke/CallSite;",
            false);

    private Instrumentation() {}

    /**
     * The class with checkpoints.
     *
     * @param unit the cell it comes from, null for a class of the class path
     */
    static byte[] apply(byte[] bytes, @Nullable Unit unit) {
        ClassReader reader = new ClassReader(bytes);
        if (reader.readUnsignedShort(6) < Opcodes.V1_8) {
            return bytes;
        }
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new Changes(writer, unit), 0);
        return writer.toByteArray();
    }

    private static final class Changes extends ClassVisitor {
        private final @Nullable Unit unit;
        private final int @Nullable [] lines;
        private String name = "";

        Changes(ClassVisitor next, @Nullable Unit unit) {
            super(Opcodes.ASM9, next);
            this.unit = unit;
            this.lines = unit == null ? null : unit.text().lines();
        }

        @Override
        public void visit(
                int version,
                int access,
                String className,
                @Nullable String signature,
                String superName,
                String[] faces) {
            name = className;
            super.visit(version, open(access), className, signature, superName, faces);
        }

        /** In a cell, public unless private: the cells that may use it are in other loaders. */
        private int open(int access) {
            return unit == null || (access & Opcodes.ACC_PRIVATE) != 0
                    ? access
                    : access & ~Opcodes.ACC_PROTECTED | Opcodes.ACC_PUBLIC;
        }

        @Override
        public void visitSource(@Nullable String source, @Nullable String debug) {
            super.visitSource(unit == null ? source : unit.origin().label(), debug);
        }

        @Override
        public FieldVisitor visitField(
                int access, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
            return super.visitField(open(access), field, descriptor, signature, value);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
            int opened = method.equals("<clinit>") ? access : open(access);
            MethodVisitor next = super.visitMethod(opened, method, descriptor, signature, thrown);
            boolean starts = !method.equals("<clinit>")
                    && !method.equals("<init>")
                    && (unit != null && !method.equals(Unit.RUN) || method.startsWith("lambda$"));
            return new Checks(next, starts, lines, name, method, descriptor);
        }
    }

    private static final class Checks extends MethodVisitor {
        private final boolean atStart;
        private final int @Nullable [] lines;
        private final String owner;
        private final String method;
        private final String descriptor;
        private final Set<Label> seen = new HashSet<>();
        private int deeper;

        Checks(
                MethodVisitor next,
                boolean atStart,
                int @Nullable [] lines,
                String owner,
                String method,
                String descriptor) {
            super(Opcodes.ASM9, next);
            this.atStart = atStart;
            this.lines = lines;
            this.owner = owner;
            this.method = method;
            this.descriptor = descriptor;
        }

        private void check() {
            super.visitInvokeDynamicInsn("checkpoint", "()V", LINK);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            if (atStart) {
                check();
            }
        }

        @Override
        public void visitLabel(Label label) {
            seen.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (seen.contains(label)) {
                check();
            }
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitLineNumber(int line, Label start) {
            if (lines == null) {
                super.visitLineNumber(line, start);
            } else if (line < lines.length && lines[line] > 0) {
                super.visitLineNumber(lines[line], start);
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String type, String called, String signature, boolean isInterface) {
            if (ends(type, called)) {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, EXIT, called, refused(type), false);
            } else if (type.equals("java/lang/reflect/Method") && called.equals("invoke")) {
                invoke(signature);
            } else if (type.equals(LOOKUP) && called.equals("bind")) {
                super.visitMethodInsn(
                        Opcodes.INVOKESTATIC, EXIT, called, "(L" + LOOKUP + ";" + signature.substring(1), false);
            } else {
                boolean recursive =
                        lines == null && type.equals(owner) && called.equals(method) && signature.equals(descriptor);
                if (recursive) {
                    check();
                }
                super.visitMethodInsn(opcode, type, called, signature, isInterface);
                if (type.equals(LOOKUP) && signature.endsWith(")" + HANDLE)) {
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, EXIT, "checked", "(" + HANDLE + ")" + HANDLE, false);
                }
            }
        }

        /**
         * A method called by reflection is looked at first. The call itself stays here, for what it may reach depends on the
         * class that makes it; so the method comes up from below the object and the arguments, and goes back.
         */
        private void invoke(String signature) {
            deeper = 1;
            down();
            down();
            super.visitMethodInsn(Opcodes.INVOKESTATIC, EXIT, "checked", "(" + METHOD + ")" + METHOD, false);
            down();
            super.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/reflect/Method", "invoke", signature, false);
        }

        /** Puts the uppermost of three values below the others. */
        private void down() {
            super.visitInsn(Opcodes.DUP_X2);
            super.visitInsn(Opcodes.POP);
        }

        @Override
        public void visitMaxs(int stack, int locals) {
            super.visitMaxs(stack + deeper, locals);
        }

        /** For a reference such as {@code System::exit}, which is a call, too. */
        @Override
        public void visitInvokeDynamicInsn(String called, String signature, Handle bootstrap, Object... arguments) {
            Object[] changed = arguments.clone();
            for (int i = 0; i < changed.length; i++) {
                if (changed[i] instanceof Handle handle && ends(handle.getOwner(), handle.getName())) {
                    String type = refused(handle.getOwner());
                    changed[i] = new Handle(Opcodes.H_INVOKESTATIC, EXIT, handle.getName(), type, false);
                }
            }
            super.visitInvokeDynamicInsn(called, signature, bootstrap, changed);
        }

        private static boolean ends(String type, String called) {
            return type.equals("java/lang/System") && called.equals("exit")
                    || type.equals("java/lang/Runtime") && (called.equals("exit") || called.equals("halt"));
        }

        private static String refused(String type) {
            return type.equals("java/lang/Runtime") ? "(Ljava/lang/Runtime;I)V" : "(I)V";
        }
    }
}
