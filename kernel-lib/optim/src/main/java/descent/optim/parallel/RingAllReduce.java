package descent.optim.parallel;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import java.util.concurrent.Semaphore;

/**
 * All-reduce around a ring: p workers with a vector each, and in the end everyone has the sum.
 *
 * <pre>
 * the vector is cut into p chunks; in round s = 0, …, p − 2 worker k
 *   reduce-scatter   sends chunk k − 1 − s to worker k + 1, which adds it           (all indices modulo p)
 *   all-gather       sends chunk k − s to worker k + 1, which copies it
 * </pre>
 *
 * <p>After the first half worker k has the whole sum of chunk k; the second half passes the sums around. Every worker sends 2n(p − 1)/p numbers, fewer than 2n however many workers there are; a central server would receive and send p·n. Each chunk is added
 * in one fixed order, so all workers end with the same bits, and every run gives the same.
 *
 * <p>Each worker calls from a thread of its own, all of them the same methods in the same order; a call returns when this worker's part is done. Links are buffers of one chunk between neighbours, as two network cards would have; a call allocates nothing.
 * {@link #mean(double[]...)} brings the threads along.
 *
 * <p>Source: Patarasuk and Yuan, "Bandwidth optimal all-reduce algorithms for clusters of workstations", 2009.
 */
public final class RingAllReduce {
    private final int workers;
    private final int size;
    private final Link[] links;

    /**
     * A ring without traffic yet.
     *
     * @param workers p ≥ 1
     * @param size n ≥ 0, the length of every vector; may be less than p
     */
    public RingAllReduce(int workers, int size) {
        this.workers = Require.atLeast(1, "workers", workers);
        this.size = Require.atLeast(0, "size", size);
        links = new Link[workers];
        for (int k = 0; k < workers; k++) links[k] = new Link(size / workers + 1);
    }

    /**
     * Replaces each vector by the mean of all, with one thread for each, and returns the ring, to ask what was sent.
     *
     * @param vectors at least one, all of the same length; modified
     */
    public static RingAllReduce mean(double[]... vectors) {
        Require.atLeast(1, "the number of vectors", vectors.length);
        for (double[] vector : vectors) Vectors.length("each vector", vector, vectors[0].length);
        RingAllReduce ring = new RingAllReduce(vectors.length, vectors[0].length);
        try (Crew crew = new Crew(vectors.length)) {
            crew.run(k -> {
                ring.reduceScatter(k, vectors[k]);
                for (int i = ring.from(k); i < ring.to(k); i++) vectors[k][i] /= vectors.length;
                ring.allGather(k, vectors[k]);
            });
        }
        return ring;
    }

    /** Returns the index of the first component of a worker's own chunk. */
    public int from(int worker) {
        return (int) ((long) size * worker / workers);
    }

    /** Returns the index after the last component of a worker's own chunk. */
    public int to(int worker) {
        return from(worker + 1);
    }

    /**
     * Adds up all workers' vectors; this worker gets the sum in its own chunk.
     *
     * @param vector n components, modified; outside the own chunk it holds partial sums afterwards, which mean nothing
     * @throws InterruptedException if this thread is interrupted while it waits for a neighbour
     */
    public void reduceScatter(int worker, double[] vector) throws InterruptedException {
        Vectors.length("vector", vector, size);
        for (int s = 0; s < workers - 1; s++) {
            send(worker, vector, worker - 1 - s);
            int chunk = around(worker - 2 - s);
            before(worker).add(vector, from(chunk), to(chunk));
        }
    }

    /**
     * Gives everybody everybody's own chunk.
     *
     * @param vector n components; the own chunk is sent, all others are overwritten
     * @throws InterruptedException if this thread is interrupted while it waits for a neighbour
     */
    public void allGather(int worker, double[] vector) throws InterruptedException {
        Vectors.length("vector", vector, size);
        for (int s = 0; s < workers - 1; s++) {
            send(worker, vector, worker - s);
            int chunk = around(worker - 1 - s);
            before(worker).copy(vector, from(chunk), to(chunk));
        }
    }

    /**
     * Replaces this worker's vector by the sum of all: a reduce-scatter and an all-gather.
     *
     * @param vector n components, modified
     * @throws InterruptedException if this thread is interrupted while it waits for a neighbour
     */
    public void sum(int worker, double[] vector) throws InterruptedException {
        reduceScatter(worker, vector);
        allGather(worker, vector);
    }

    /** Returns how many numbers this worker has sent so far; ask when it has ended. */
    public long sent(int worker) {
        return links[worker].sent;
    }

    private void send(int worker, double[] vector, int chunk) throws InterruptedException {
        int c = around(chunk);
        links[worker].send(vector, from(c), to(c));
    }

    private Link before(int worker) {
        return links[around(worker - 1)];
    }

    private int around(int k) {
        return Math.floorMod(k, workers);
    }

    /** The way from a worker to the next: room for one chunk. */
    private static final class Link {
        private final double[] room;
        private final Semaphore empty = new Semaphore(1);
        private final Semaphore full = new Semaphore(0);
        private long sent;

        Link(int size) {
            room = new double[size];
        }

        void send(double[] vector, int from, int to) throws InterruptedException {
            empty.acquire();
            System.arraycopy(vector, from, room, 0, to - from);
            sent += to - from;
            full.release();
        }

        void add(double[] vector, int from, int to) throws InterruptedException {
            full.acquire();
            for (int i = from; i < to; i++) vector[i] += room[i - from];
            empty.release();
        }

        void copy(double[] vector, int from, int to) throws InterruptedException {
            full.acquire();
            System.arraycopy(room, 0, vector, from, to - from);
            empty.release();
        }
    }
}
