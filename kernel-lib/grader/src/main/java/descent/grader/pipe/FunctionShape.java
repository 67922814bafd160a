package descent.grader.pipe;

import org.jspecify.annotations.Nullable;

/** A function or an object of the contract: it stays where it is, the other end calls it. */
record FunctionShape(Peer peer, Interface type) implements Shape {
    private static final int NULL = 0;
    private static final int MINE = 1;
    private static final int YOURS = 2;

    @Override
    public void write(@Nullable Object value, Out out) {
        if (value == null) {
            out.putByte(NULL);
            return;
        }
        int yours = peer.numberOfTheirs(value);
        out.putByte(yours >= 0 ? YOURS : MINE);
        out.putInt(yours >= 0 ? yours : peer.offer(value, type));
    }

    @Override
    public @Nullable Object read(In in) throws PipeFault {
        int whose = in.getByte();
        return switch (whose) {
            case NULL -> null;
            case MINE -> peer.theirs(in.getInt(), type);
            case YOURS -> peer.own(in.getInt(), type.raw());
            default -> throw new PipeFault("a function cannot start with " + whose);
        };
    }
}
