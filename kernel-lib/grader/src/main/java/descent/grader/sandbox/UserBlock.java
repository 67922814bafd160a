package descent.grader.sandbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The users whom one grader lends to its children.
 *
 * <p>Graders on one machine share none: a child is ended by ending all processes of its user, which must not be a child of somebody
 * else. So each grader holds the lock of a block for as long as it lives.
 */
final class UserBlock {
    private static final int FIRST = 61_000;
    private static final int USERS = 50;
    private static final int BLOCKS = 80;

    private final int first;
    private final AtomicInteger next = new AtomicInteger();

    // Open, and so locked, until this program ends.
    @SuppressWarnings("unused")
    private final @Nullable FileChannel lock;

    private UserBlock(int block, @Nullable FileChannel lock) {
        this.first = FIRST + block * USERS;
        this.lock = lock;
    }

    /**
     * The first free block.
     *
     * @param folder where the locks are kept. A stranger's folder of that name is not touched: then the block follows from the
     *     number of this process, so that nobody can stop the grading by making one
     */
    static UserBlock take(Path folder) {
        int own = (int) (ProcessHandle.current().pid() % BLOCKS);
        for (int i = 0; i < BLOCKS; i++) {
            int block = (own + i) % BLOCKS;
            try {
                FileChannel lock = open(folder, block);
                if (locks(lock)) {
                    return new UserBlock(block, lock);
                }
                lock.close();
            } catch (IOException e) {
                break;
            }
        }
        return new UserBlock(own, null);
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // this program has it already
        }
    }

    private static FileChannel open(Path folder, int block) throws IOException {
        try {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (FileAlreadyExistsException e) {
            // By an earlier grader, or by one that starts at this moment; whose it is, is asked next.
        }
        Path self = Path.of("/proc/self");
        if (!Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(self))) {
            throw new IOException(folder + " belongs to somebody else");
        }
        return FileChannel.open(
                folder.resolve(Integer.toString(block)), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** The next user, each in turn. */
    int next() {
        return first + Math.floorMod(next.getAndIncrement(), USERS);
    }
}
