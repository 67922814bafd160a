package descent.kernel.evaluate;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A class of a cell without the members that later cells have replaced, so that the compiler does not find them twice. */
final class Pruned {
    private Pruned() {}

    /**
     * The class with some of its static members only.
     *
     * @param methods names of methods to leave out
     * @param fields names of fields to leave out
     */
    static byte[] without(byte[] bytes, Set<String> methods, Set<String> fields) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public @Nullable MethodVisitor visitMethod(
                            int access,
                            String name,
                            String descriptor,
                            @Nullable String signature,
                            String @Nullable [] thrown) {
                        return methods.contains(name)
                                ? null
                                : super.visitMethod(access, name, descriptor, signature, thrown);
                    }

                    @Override
                    public @Nullable FieldVisitor visitField(
                            int access,
                            String name,
                            String descriptor,
                            @Nullable String signature,
                            @Nullable Object value) {
                        return fields.contains(name)
                                ? null
                                : super.visitField(access, name, descriptor, signature, value);
                    }
                },
                ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        return writer.toByteArray();
    }
}
