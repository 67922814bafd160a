package descent.check.forbid;

import descent.check.forbid.Code.Use;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads one method's byte code into a {@link Code}. */
final class CodeReader extends MethodVisitor {
    private final Code code;
    private int line;

    CodeReader(Code code) {
        super(Opcodes.ASM9);
        this.code = code;
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        line = number;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        named(Type.getObjectType(type));
        if (opcode == Opcodes.NEW) {
            code.made.add(new Use(type, "", "", line));
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        code.fields.add(new Use(owner, name, descriptor, line));
        named(Type.getObjectType(owner));
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        called(owner, name, descriptor);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        named(Type.getType(descriptor));
    }

    @Override
    public void visitLdcInsn(Object value) {
        constant(value);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        boolean byCompiler = bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                || bootstrap.getOwner().equals("java/lang/invoke/StringConcatFactory")
                || bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods")
                || bootstrap.getOwner().equals("java/lang/runtime/SwitchBootstraps");
        if (!byCompiler) {
            handle(bootstrap);
        }
        for (Object argument : arguments) {
            constant(argument);
            if (argument instanceof Handle body) {
                lambda(Type.getReturnType(descriptor), body);
            }
        }
    }

    private void lambda(Type contract, Handle body) {
        if (contract.getSort() == Type.OBJECT) {
            code.made.add(new Use(
                    contract.getInternalName(),
                    Code.LAMBDA + body.getOwner() + "." + body.getName(),
                    body.getDesc(),
                    line));
        }
    }

    private void constant(@Nullable Object value) {
        if (value instanceof Type type) {
            if (type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY) {
                named(type);
            }
        } else if (value instanceof Handle handle) {
            handle(handle);
        } else if (value instanceof ConstantDynamic dynamic) {
            handle(dynamic.getBootstrapMethod());
            for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                constant(dynamic.getBootstrapMethodArgument(i));
            }
        }
    }

    private void handle(Handle handle) {
        if (handle.getTag() <= Opcodes.H_PUTSTATIC) {
            visitFieldInsn(0, handle.getOwner(), handle.getName(), handle.getDesc());
        } else {
            called(handle.getOwner(), handle.getName(), handle.getDesc());
            if (handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
                code.made.add(new Use(handle.getOwner(), "", "", line));
            }
        }
    }

    private void called(String owner, String name, String descriptor) {
        code.calls.add(new Use(owner, name, descriptor, line));
        named(Type.getObjectType(owner));
    }

    private void named(Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.OBJECT) {
            code.types.add(new Use(element.getInternalName(), "", "", line));
        }
    }
}
