package descent.grader.answer;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * How a lambda's arguments become those of its implementation, and the implementation's result the lambda's: the adaptations that
 * {@link java.lang.invoke.LambdaMetafactory} specifies. Each method returns whether there is a way; if not, its code is worthless.
 */
final class Conversion {
    private static final Map<Type, Type> WRAPPERS = Map.of(
            Type.BOOLEAN_TYPE, Type.getType(Boolean.class),
            Type.CHAR_TYPE, Type.getType(Character.class),
            Type.BYTE_TYPE, Type.getType(Byte.class),
            Type.SHORT_TYPE, Type.getType(Short.class),
            Type.INT_TYPE, Type.getType(Integer.class),
            Type.LONG_TYPE, Type.getType(Long.class),
            Type.FLOAT_TYPE, Type.getType(Float.class),
            Type.DOUBLE_TYPE, Type.getType(Double.class));
    private static final Type OBJECT = Type.getType(Object.class);
    private static final Type NUMBER = Type.getType(Number.class);

    private Conversion() {}

    /** Converts what is on the stack. */
    static boolean convert(MethodVisitor code, Type from, Type to) {
        if (from.equals(to)) {
            return true;
        }
        if (from == Type.VOID_TYPE || to == Type.VOID_TYPE) {
            return to == Type.VOID_TYPE;
        }
        if (!isPrimitive(from)) {
            return isPrimitive(to) ? unbox(code, from, to) : cast(code, from, to);
        }
        return isPrimitive(to) ? widen(code, from, to) : box(code, from, to);
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    /** Tells the verifier what a reference is; a null stays one. */
    static boolean cast(MethodVisitor code, Type from, Type to) {
        if (!to.equals(from) && !to.equals(OBJECT)) {
            code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
        return true;
    }

    private static boolean box(MethodVisitor code, Type from, Type to) {
        Type wrapper = WRAPPERS.get(from);
        if (wrapper == null || WRAPPERS.containsValue(to) && !to.equals(wrapper)) {
            return false;
        }
        String type = Type.getMethodDescriptor(wrapper, from);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, wrapper.getInternalName(), "valueOf", type, false);
        return cast(code, wrapper, to);
    }

    /** From a wrapper its own primitive, then wider; from anything above it what the primitive's wrapper would hold. */
    private static boolean unbox(MethodVisitor code, Type from, Type to) {
        Type own = to;
        Type holder = from;
        if (WRAPPERS.containsValue(from)) {
            for (Map.Entry<Type, Type> entry : WRAPPERS.entrySet()) {
                own = entry.getValue().equals(from) ? entry.getKey() : own;
            }
        } else {
            holder = to == Type.BOOLEAN_TYPE || to == Type.CHAR_TYPE ? WRAPPERS.getOrDefault(to, OBJECT) : NUMBER;
            cast(code, from, holder);
        }
        String method = own.getClassName() + "Value";
        code.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL, holder.getInternalName(), method, Type.getMethodDescriptor(own), false);
        return widen(code, own, to);
    }

    private static boolean widen(MethodVisitor code, Type from, Type to) {
        if (from.equals(to)) {
            return true;
        }
        int instruction = switch (from.getDescriptor() + to.getDescriptor()) {
            case "BS", "BI", "SI", "CI" -> Opcodes.NOP;
            case "BJ", "SJ", "CJ", "IJ" -> Opcodes.I2L;
            case "BF", "SF", "CF", "IF" -> Opcodes.I2F;
            case "BD", "SD", "CD", "ID" -> Opcodes.I2D;
            case "JF" -> Opcodes.L2F;
            case "JD" -> Opcodes.L2D;
            case "FD" -> Opcodes.F2D;
            default -> -1;
        };
        if (instruction >= 0) {
            code.visitInsn(instruction);
        }
        return instruction >= 0;
    }
}
