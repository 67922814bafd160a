package descent.grader.answer;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A lambda or method reference as an ordinary class: what it captures are its fields, and its method calls the implementation.
 *
 * @param method the name of the method of the functional interface
 * @param factory from the captured values to the functional interface
 * @param erased the method's type in the interface
 * @param instantiated the same with the type arguments of this lambda
 * @param body what it calls
 */
record LambdaClass(String method, Type factory, Type erased, Type instantiated, Handle body) {
    private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";
    /** The field with the one object of a lambda that captures nothing. */
    static final String ONLY = "ONLY";
    /** The method that makes one with captured values. */
    static final String MAKE = "make";

    /** The lambda that a call site makes; null if it is none or not a plain one. */
    static @Nullable LambdaClass at(String method, String factory, Handle maker, Object... arguments) {
        boolean plain = maker.getTag() == Opcodes.H_INVOKESTATIC
                && maker.getOwner().equals(METAFACTORY)
                && maker.getName().equals("metafactory")
                && arguments.length == 3
                && arguments[0] instanceof Type
                && arguments[1] instanceof Handle
                && arguments[2] instanceof Type;
        return plain
                ? new LambdaClass(
                        method, Type.getMethodType(factory), (Type) arguments[0], (Type) arguments[2], (Handle)
                                arguments[1])
                : null;
    }

    /** Whether every evaluation of it may be the same object. */
    boolean isAlone() {
        return captured().length == 0;
    }

    private Type[] captured() {
        return factory.getArgumentTypes();
    }

    /**
     * The class file, of a nestmate of the class it is in, for it may call private methods.
     *
     * @return null if it cannot be said for certain what the JDK would do
     */
    byte @Nullable [] bytes(String name, int version, String host) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        String[] type = {factory.getReturnType().getInternalName()};
        writer.visit(
                version,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                name,
                null,
                "java/lang/Object",
                type);
        writer.visitNestHost(host);
        for (int i = 0; i < captured().length; i++) {
            writer.visitField(
                    Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), captured()[i].getDescriptor(), null, null);
        }
        construct(writer, name);
        make(writer, name);
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, method, erased.getDescriptor(), null, null);
        if (!call(code, name)) {
            return null;
        }
        end(code, erased.getReturnType());
        return writer.toByteArray();
    }

    private static String field(int i) {
        return "captured" + i;
    }

    private void construct(ClassWriter writer, String name) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", constructor(), null, null);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        int local = 1;
        for (int i = 0; i < captured().length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(captured()[i].getOpcode(Opcodes.ILOAD), local);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), captured()[i].getDescriptor());
            local += captured()[i].getSize();
        }
        end(code, Type.VOID_TYPE);
    }

    private String constructor() {
        return Type.getMethodDescriptor(Type.VOID_TYPE, captured());
    }

    /** What the call site does instead: it reads a field, or calls a method of the same type. */
    private void make(ClassWriter writer, String name) {
        String type = factory.getReturnType().getDescriptor();
        if (isAlone()) {
            writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONLY, type, null, null);
        }
        MethodVisitor code = isAlone()
                ? writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null)
                : writer.visitMethod(Opcodes.ACC_STATIC, MAKE, factory.getDescriptor(), null, null);
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        int local = 0;
        for (Type value : captured()) {
            code.visitVarInsn(value.getOpcode(Opcodes.ILOAD), local);
            local += value.getSize();
        }
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", constructor(), false);
        if (isAlone()) {
            code.visitFieldInsn(Opcodes.PUTSTATIC, name, ONLY, type);
        }
        end(code, isAlone() ? Type.VOID_TYPE : factory.getReturnType());
    }

    private boolean call(MethodVisitor code, String name) {
        Implementation called = Implementation.of(body);
        Type[] given = erased.getArgumentTypes();
        Type[] seen = instantiated.getArgumentTypes();
        int own = captured().length;
        if (called == null
                || given.length != seen.length
                || own + given.length != called.takes().size()) {
            return false;
        }
        called.begin(code);
        for (int i = 0; i < own; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, field(i), captured()[i].getDescriptor());
            if (!captured()[i].equals(called.takes().get(i))
                    && !(called.isReceiver(i)
                            && Conversion.convert(
                                    code, captured()[i], called.takes().get(i)))) {
                return false;
            }
        }
        int local = 1;
        for (int i = 0; i < given.length; i++) {
            code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), local);
            local += given[i].getSize();
            if (!Conversion.convert(code, given[i], seen[i])
                    || !Conversion.convert(code, seen[i], called.takes().get(own + i))) {
                return false;
            }
        }
        called.call(code);
        return Conversion.convert(code, called.returns(), erased.getReturnType());
    }

    private static void end(MethodVisitor code, Type returned) {
        code.visitInsn(returned.getOpcode(Opcodes.IRETURN));
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
