package descent.grader.answer;

import descent.grader.pipe.Functions;
import descent.grader.pipe.Remote;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes the classes of objects that stand in a child for functions of ours. */
public final class Stubs {
    private static final String ABOVE = Type.getInternalName(Remote.class);
    private static final Type OBJECT = Type.getType(Object.class);

    private Stubs() {}

    /** One class for each interface that these contracts mention and that a class in another package may implement, by name. */
    public static Map<String, byte[]> of(Collection<Class<?>> contracts) {
        Map<String, byte[]> classes = new TreeMap<>();
        for (Class<?> type : Functions.mentioned(contracts)) {
            byte[] stub = isOpen(type) ? stub(type) : new byte[0];
            if (stub.length > 0) {
                classes.put(Remote.nameFor(type), stub);
            }
        }
        return classes;
    }

    private static boolean isOpen(Class<?> type) {
        return Modifier.isPublic(type.getModifiers()) && !type.isSealed() && !type.isHidden();
    }

    /** The class file; empty if it would need a type that it may not name. */
    private static byte[] stub(Class<?> type) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(
                Opcodes.V17,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                Remote.nameFor(type).replace('.', '/'),
                null,
                ABOVE,
                new String[] {Type.getInternalName(type)});
        MethodVisitor constructor = writer.visitMethod(0, "<init>", "()V", null, null);
        constructor.visitVarInsn(Opcodes.ALOAD, 0);
        constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, ABOVE, "<init>", "()V", false);
        end(constructor, Type.VOID_TYPE);
        List<Method> methods = Functions.numbered(type);
        for (int position = 0; position < methods.size(); position++) {
            if (!Modifier.isPublic(methods.get(position).getReturnType().getModifiers())) {
                return new byte[0];
            }
            method(writer, methods.get(position), position);
        }
        return writer.toByteArray();
    }

    private static void method(ClassWriter writer, Method method, int position) {
        Type result = Type.getReturnType(method);
        MethodVisitor code =
                writer.visitMethod(Opcodes.ACC_PUBLIC, method.getName(), Type.getMethodDescriptor(method), null, null);
        Type[] parameters = Type.getArgumentTypes(method);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitIntInsn(Opcodes.SIPUSH, position);
        code.visitIntInsn(Opcodes.SIPUSH, parameters.length);
        code.visitTypeInsn(Opcodes.ANEWARRAY, OBJECT.getInternalName());
        int local = 1;
        for (int i = 0; i < parameters.length; i++) {
            code.visitInsn(Opcodes.DUP);
            code.visitIntInsn(Opcodes.SIPUSH, i);
            code.visitVarInsn(parameters[i].getOpcode(Opcodes.ILOAD), local);
            Conversion.convert(code, parameters[i], OBJECT);
            code.visitInsn(Opcodes.AASTORE);
            local += parameters[i].getSize();
        }
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, ABOVE, "call", "(I[Ljava/lang/Object;)Ljava/lang/Object;", false);
        Conversion.convert(code, OBJECT, result);
        end(code, result);
    }

    private static void end(MethodVisitor code, Type returned) {
        code.visitInsn(returned.getOpcode(Opcodes.IRETURN));
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
