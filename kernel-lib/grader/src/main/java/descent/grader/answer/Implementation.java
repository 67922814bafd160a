package descent.grader.answer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The method or constructor that a lambda calls.
 *
 * @param handle what the compiler says of it
 * @param instruction that calls it
 * @param takes its parameters, before them the object it is called on
 * @param returns its result, of a constructor the object
 */
record Implementation(Handle handle, int instruction, List<Type> takes, Type returns) {
    Implementation {
        takes = List.copyOf(takes);
    }

    /** What a handle means; null for one that is not about a call, or may be about {@code super}. */
    static @Nullable Implementation of(Handle handle) {
        int instruction = switch (handle.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> Opcodes.NOP;
        };
        if (instruction == Opcodes.NOP || handle.getOwner().startsWith("[")) {
            return null;
        }
        Type owner = Type.getObjectType(handle.getOwner());
        Type type = Type.getMethodType(handle.getDesc());
        List<Type> takes = new ArrayList<>();
        if (instruction == Opcodes.INVOKEVIRTUAL || instruction == Opcodes.INVOKEINTERFACE) {
            takes.add(owner);
        }
        takes.addAll(List.of(type.getArgumentTypes()));
        return new Implementation(
                handle, instruction, takes, instruction == Opcodes.INVOKESPECIAL ? owner : type.getReturnType());
    }

    /** Whether this argument is the object the method is called on. */
    boolean isReceiver(int argument) {
        return argument == 0 && (instruction == Opcodes.INVOKEVIRTUAL || instruction == Opcodes.INVOKEINTERFACE);
    }

    /** Before its arguments. */
    void begin(MethodVisitor code) {
        if (instruction == Opcodes.INVOKESPECIAL) {
            code.visitTypeInsn(Opcodes.NEW, handle.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
    }

    /** After its arguments. */
    void call(MethodVisitor code) {
        code.visitMethodInsn(instruction, handle.getOwner(), handle.getName(), handle.getDesc(), handle.isInterface());
    }
}
