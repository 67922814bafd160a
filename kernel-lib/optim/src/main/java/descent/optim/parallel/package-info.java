/**
 * Training on many machines: real threads where threads can show it, simulated time and exact accounts where a cluster would be needed.
 *
 * <p>Start with {@link descent.optim.parallel.DataParallel}, synchronous training on threads with {@link descent.optim.parallel.RingAllReduce}. {@link descent.optim.parallel.Hogwild} shares θ without locks; {@link
 * descent.optim.parallel.DelayedGradient} and {@link descent.optim.parallel.ParameterServer} show what stale gradients do; {@link descent.optim.parallel.PipelineSchedule}, {@link descent.optim.parallel.MemoryAccount} and {@link
 * descent.optim.parallel.Interconnect} compute idle time, bytes and seconds of machines that are not there.
 */
@NullMarked
package descent.optim.parallel;

import org.jspecify.annotations.NullMarked;
