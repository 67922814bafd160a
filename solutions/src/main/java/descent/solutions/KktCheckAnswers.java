package descent.solutions;

import descent.check.Right;
import descent.contracts.KktCheck;
import descent.contracts.KktResiduals;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 17-kkt}. */
final class KktCheckAnswers {
    private KktCheckAnswers() {}

    @Right("condition by condition")
    static KktCheck loops() {
        return (gradient, normals, g, mu) -> {
            double[] sum = gradient.clone();
            double feasibility = 0;
            double sign = 0;
            double slackness = 0;
            for (int j = 0; j < mu.length; j++) {
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += mu[j] * normals[j][i];
                }
                feasibility = Math.max(feasibility, g[j]);
                sign = Math.max(sign, -mu[j]);
                slackness = Math.max(slackness, Math.abs(mu[j] * g[j]));
            }
            double stationarity = 0;
            for (double s : sum) {
                stationarity = Math.max(stationarity, Math.abs(s));
            }
            return new KktResiduals(stationarity, feasibility, sign, slackness);
        };
    }

    @Right("with streams")
    static KktCheck streams() {
        return (gradient, normals, g, mu) -> new KktResiduals(
                IntStream.range(0, gradient.length)
                        .mapToDouble(i -> Math.abs(gradient[i]
                                + IntStream.range(0, mu.length)
                                        .mapToDouble(j -> mu[j] * normals[j][i])
                                        .sum()))
                        .max()
                        .getAsDouble(),
                Arrays.stream(g).map(value -> Math.max(0, value)).max().orElse(0),
                Arrays.stream(mu).map(m -> Math.max(0, -m)).max().orElse(0),
                IntStream.range(0, mu.length)
                        .mapToDouble(j -> Math.abs(mu[j] * g[j]))
                        .max()
                        .orElse(0));
    }

    @Right("with an array of the four worst")
    static KktCheck conditions() {
        return (gradient, normals, g, mu) -> {
            double[] worst = new double[4];
            for (int i = 0; i < gradient.length; i++) {
                double slope = gradient[i];
                for (int j = 0; j < normals.length; j++) {
                    slope += normals[j][i] * mu[j];
                }
                worst[0] = Math.max(worst[0], Math.max(slope, -slope));
            }
            for (int j = 0; j < g.length; j++) {
                worst[1] = Math.max(g[j], worst[1]);
                worst[2] = -Math.min(mu[j], -worst[2]);
                double product = g[j] * mu[j];
                worst[3] = Math.max(worst[3], Math.max(product, -product));
            }
            return new KktResiduals(worst[0], worst[1], worst[2], worst[3]);
        };
    }
}
