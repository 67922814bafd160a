package descent.optim.schedule;

/**
 * The product of two schedules: PyTorch's chained schedulers, where one of them carries the rate and the other a factor.
 *
 * @param first η₁
 * @param second η₂
 */
public record Product(Schedule first, Schedule second) implements Schedule {
    @Override
    public double at(int step) {
        return first.at(step) * second.at(step);
    }

    @Override
    public Schedule start() {
        return new Product(first.start(), second.start());
    }

    @Override
    public void observe(double metric) {
        first.observe(metric);
        second.observe(metric);
    }
}
