package descent.grader.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Spells out the lambdas of an answer as classes. A fresh JVM would make the same classes while it runs, by code that it interprets, in
 * several times the processor time. What is not a plain lambda stays as it is; so does an answer whose classes cannot be read.
 */
public final class Lambdas {
    /** So many are enough, lest an answer grow out of proportion. */
    private static final int MOST = 1000;

    private final Map<String, byte[]> classes;
    private final Map<String, ClassWriter> written = new HashMap<>();
    private final Map<String, byte[]> made = new HashMap<>();
    private final Map<String, List<String>> members = new HashMap<>();
    private final Set<String> changed = new HashSet<>();

    private Lambdas(Map<String, byte[]> classes) {
        this.classes = classes;
    }

    /** These classes and those of their lambdas, by name. */
    public static Map<String, byte[]> spelledOut(Map<String, byte[]> classes) {
        try {
            return new Lambdas(classes).all();
        } catch (RuntimeException | StackOverflowError unreadable) {
            return classes;
        }
    }

    private Map<String, byte[]> all() {
        classes.forEach((name, bytes) -> {
            ClassWriter writer = new ClassWriter(0);
            new ClassReader(bytes).accept(new Spelling(name, writer), 0);
            written.put(name, writer);
        });
        Map<String, byte[]> all = new HashMap<>(classes);
        written.forEach((name, writer) -> {
            List<String> lambdas = members.getOrDefault(name, List.of());
            lambdas.forEach(lambda -> writer.visitNestMember(inside(lambda)));
            if (changed.contains(name) || !lambdas.isEmpty()) {
                all.put(name, writer.toByteArray());
            }
        });
        all.putAll(made);
        return all;
    }

    /** A name as class files write it. */
    private static String inside(String name) {
        return name.replace('.', '/');
    }

    private final class Spelling extends ClassVisitor {
        private final String name;
        private int version;
        private String host;

        Spelling(String name, ClassWriter writer) {
            super(Opcodes.ASM9, writer);
            this.name = name;
            this.host = name;
        }

        @Override
        public void visit(
                int version,
                int access,
                String inside,
                @Nullable String signature,
                @Nullable String above,
                String @Nullable [] interfaces) {
            if (!inside.equals(inside(name))) {
                throw new IllegalArgumentException("the class " + name + " is called " + inside);
            }
            this.version = version;
            super.visit(version, access, inside, signature, above, interfaces);
        }

        @Override
        public void visitNestHost(String nestHost) {
            host = nestHost.replace('/', '.');
            super.visitNestHost(nestHost);
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String method,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            MethodVisitor writer = super.visitMethod(access, method, descriptor, signature, exceptions);
            return new MethodVisitor(Opcodes.ASM9, writer) {
                @Override
                public void visitInvokeDynamicInsn(String called, String type, Handle maker, Object... arguments) {
                    LambdaClass lambda = LambdaClass.at(called, type, maker, arguments);
                    String spelled = lambda == null ? null : spell(lambda);
                    if (lambda == null || spelled == null) {
                        super.visitInvokeDynamicInsn(called, type, maker, arguments);
                    } else if (lambda.isAlone()) {
                        String of = lambda.factory().getReturnType().getDescriptor();
                        super.visitFieldInsn(Opcodes.GETSTATIC, inside(spelled), LambdaClass.ONLY, of);
                    } else {
                        super.visitMethodInsn(Opcodes.INVOKESTATIC, inside(spelled), LambdaClass.MAKE, type, false);
                    }
                }
            };
        }

        /** Makes a lambda's class and returns its name; null if it stays as it is. */
        private @Nullable String spell(LambdaClass lambda) {
            // Before Java 11 there are no nests.
            if (made.size() >= MOST || (version & 0xFFFF) < Opcodes.V11 || !classes.containsKey(host)) {
                return null;
            }
            int number = made.size();
            while (classes.containsKey(name + "$$Lambda$" + number)) {
                number += MOST;
            }
            String spelled = name + "$$Lambda$" + number;
            byte[] bytes = lambda.bytes(inside(spelled), version, inside(host));
            if (bytes != null) {
                made.put(spelled, bytes);
                members.computeIfAbsent(host, h -> new ArrayList<>()).add(spelled);
                changed.add(name);
            }
            return bytes == null ? null : spelled;
        }
    }
}
