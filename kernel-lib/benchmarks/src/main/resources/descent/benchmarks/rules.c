/* The update rules as fused C loops: the peer that our Java loops are held against.
   gcc -O3 -march=native -fno-math-errno rules.c -o rules -lm
   rules RULE N SECONDS  prints the nanoseconds per parameter of one step, the lower decile of its samples. */
#define _POSIX_C_SOURCE 200809L
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef double *restrict array;
typedef void (*rule)(long n, array theta, array g, array a, array b, array c);

static const double eta = 1e-3, mu = 0.9, beta1 = 0.9, beta2 = 0.999, eps = 1e-8, decay = 1e-2;
static double step_count = 0;

static void sgd(long n, array theta, array g, array a, array b, array c) {
  for (long i = 0; i < n; i++) theta[i] -= eta * g[i];
}

static void momentum(long n, array theta, array g, array a, array b, array c) {
  for (long i = 0; i < n; i++) {
    a[i] = mu * a[i] + g[i];
    theta[i] -= eta * a[i];
  }
}

static void nesterov(long n, array theta, array g, array a, array b, array c) {
  for (long i = 0; i < n; i++) {
    a[i] = mu * a[i] + g[i];
    theta[i] -= eta * (g[i] + mu * a[i]);
  }
}

static void adagrad(long n, array theta, array g, array a, array b, array c) {
  for (long i = 0; i < n; i++) {
    a[i] += g[i] * g[i];
    theta[i] -= eta * g[i] / (sqrt(a[i]) + eps);
  }
}

static void adadelta(long n, array theta, array g, array a, array b, array c) {
  for (long i = 0; i < n; i++) {
    a[i] = mu * a[i] + (1 - mu) * g[i] * g[i];
    double delta = sqrt(b[i] + eps) / sqrt(a[i] + eps) * g[i];
    b[i] = mu * b[i] + (1 - mu) * delta * delta;
    theta[i] -= eta * delta;
  }
}

static void rmsprop(long n, array theta, array g, array a, array b, array c) {
  for (long i = 0; i < n; i++) {
    a[i] = beta2 * a[i] + (1 - beta2) * g[i] * g[i];
    theta[i] -= eta * g[i] / (sqrt(a[i]) + eps);
  }
}

static void rmsprop_centered(long n, array theta, array g, array a, array b, array c) {
  for (long i = 0; i < n; i++) {
    a[i] = beta2 * a[i] + (1 - beta2) * g[i] * g[i];
    b[i] = beta2 * b[i] + (1 - beta2) * g[i];
    theta[i] -= eta * g[i] / (sqrt(a[i] - b[i] * b[i]) + eps);
  }
}

static void adam(long n, array theta, array g, array a, array b, array c) {
  double rate = eta / (1 - pow(beta1, step_count));
  double scale = 1 / sqrt(1 - pow(beta2, step_count));
  for (long i = 0; i < n; i++) {
    a[i] = beta1 * a[i] + (1 - beta1) * g[i];
    b[i] = beta2 * b[i] + (1 - beta2) * g[i] * g[i];
    theta[i] -= rate * a[i] / (sqrt(b[i]) * scale + eps);
  }
}

static void adamw(long n, array theta, array g, array a, array b, array c) {
  double rate = eta / (1 - pow(beta1, step_count));
  double scale = 1 / sqrt(1 - pow(beta2, step_count));
  double keep = 1 - eta * decay;
  for (long i = 0; i < n; i++) {
    a[i] = beta1 * a[i] + (1 - beta1) * g[i];
    b[i] = beta2 * b[i] + (1 - beta2) * g[i] * g[i];
    theta[i] = theta[i] * keep - rate * a[i] / (sqrt(b[i]) * scale + eps);
  }
}

static void amsgrad(long n, array theta, array g, array a, array b, array c) {
  double rate = eta / (1 - pow(beta1, step_count));
  double scale = 1 / sqrt(1 - pow(beta2, step_count));
  for (long i = 0; i < n; i++) {
    a[i] = beta1 * a[i] + (1 - beta1) * g[i];
    b[i] = beta2 * b[i] + (1 - beta2) * g[i] * g[i];
    c[i] = c[i] > b[i] ? c[i] : b[i];
    theta[i] -= rate * a[i] / (sqrt(c[i]) * scale + eps);
  }
}

static void adamax(long n, array theta, array g, array a, array b, array c) {
  double rate = eta / (1 - pow(beta1, step_count));
  for (long i = 0; i < n; i++) {
    double now = fabs(g[i]) + eps, before = beta2 * b[i];
    a[i] = beta1 * a[i] + (1 - beta1) * g[i];
    b[i] = before > now ? before : now;
    theta[i] -= rate * a[i] / b[i];
  }
}

static void nadam(long n, array theta, array g, array a, array b, array c) {
  double scale = 1 / sqrt(1 - pow(beta2, step_count));
  double rate_g = eta * 0.5, rate_m = eta * 0.6;
  for (long i = 0; i < n; i++) {
    a[i] = beta1 * a[i] + (1 - beta1) * g[i];
    b[i] = beta2 * b[i] + (1 - beta2) * g[i] * g[i];
    theta[i] -= (rate_g * g[i] + rate_m * a[i]) / (sqrt(b[i]) * scale + eps);
  }
}

static void radam(long n, array theta, array g, array a, array b, array c) {
  double rate = eta / (1 - pow(beta1, step_count)) * sqrt(1 - pow(beta2, step_count));
  for (long i = 0; i < n; i++) {
    a[i] = beta1 * a[i] + (1 - beta1) * g[i];
    b[i] = beta2 * b[i] + (1 - beta2) * g[i] * g[i];
    theta[i] -= rate * a[i] / (sqrt(b[i]) + eps);
  }
}

static void adabelief(long n, array theta, array g, array a, array b, array c) {
  double rate = eta / (1 - pow(beta1, step_count));
  double scale = 1 / sqrt(1 - pow(beta2, step_count));
  for (long i = 0; i < n; i++) {
    a[i] = beta1 * a[i] + (1 - beta1) * g[i];
    double stray = g[i] - a[i];
    b[i] = beta2 * b[i] + (1 - beta2) * stray * stray + eps;
    theta[i] -= rate * a[i] / (sqrt(b[i]) * scale + eps);
  }
}

static double sign(double x) { return (x > 0) - (x < 0); }

static void yogi(long n, array theta, array g, array a, array b, array c) {
  for (long i = 0; i < n; i++) {
    double square = g[i] * g[i];
    a[i] = beta1 * a[i] + (1 - beta1) * g[i];
    b[i] = b[i] - (1 - beta2) * sign(b[i] - square) * square;
    theta[i] -= eta * a[i] / (sqrt(b[i]) + eps);
  }
}

static void lion(long n, array theta, array g, array a, array b, array c) {
  for (long i = 0; i < n; i++) {
    double mixed = beta1 * a[i] + (1 - beta1) * g[i];
    theta[i] -= eta * (sign(mixed) + decay * theta[i]);
    a[i] = 0.99 * a[i] + 0.01 * g[i];
  }
}

static void rprop(long n, array theta, array g, array a, array b, array c) {
  for (long i = 0; i < n; i++) {
    double p = g[i] * b[i];
    double step = a[i] * (p > 0 ? 1.2 : p < 0 ? 0.5 : 1);
    step = step < 1e-6 ? 1e-6 : step > 50 ? 50 : step;
    double gi = p < 0 ? 0 : g[i];
    a[i] = step;
    b[i] = gi;
    theta[i] -= sign(gi) * step;
  }
}

static void asgd(long n, array theta, array g, array a, array b, array c) {
  double rate = eta / pow(1 + 1e-4 * eta * step_count, 0.75), share = 1 / fmax(1, step_count);
  double keep = 1 - 1e-4 * rate;
  for (long i = 0; i < n; i++) {
    theta[i] = keep * theta[i] - rate * g[i];
    a[i] += share * (theta[i] - a[i]);
  }
}

static void sophia(long n, array theta, array g, array a, array b, array c) {
  for (long i = 0; i < n; i++) {
    a[i] = beta1 * a[i] + (1 - beta1) * g[i];
    double h = 0.05 * b[i];
    double ratio = a[i] / (h > 1e-12 ? h : 1e-12);
    ratio = ratio < -1 ? -1 : ratio > 1 ? 1 : ratio;
    theta[i] -= eta * ratio;
  }
}

static const struct { const char *name; rule step; } rules[] = {
  {"sgd", sgd}, {"momentum", momentum}, {"nesterov", nesterov}, {"adagrad", adagrad}, {"adadelta", adadelta},
  {"rmsprop", rmsprop}, {"rmsprop_centered", rmsprop_centered}, {"adam", adam}, {"adamw", adamw},
  {"amsgrad", amsgrad}, {"adamax", adamax}, {"nadam", nadam}, {"radam", radam}, {"adabelief", adabelief},
  {"yogi", yogi}, {"lion", lion}, {"rprop", rprop}, {"asgd", asgd}, {"sophia", sophia}};

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + 1e-9 * t.tv_nsec;
}

static int ascending(const void *x, const void *y) {
  double a = *(const double *)x, b = *(const double *)y;
  return (a > b) - (a < b);
}

static double *filled(long n, double value, double spread) {
  double *x;
  if (posix_memalign((void **)&x, 64, n * sizeof(double)) != 0) exit(3);
  unsigned long s = 12345;
  for (long i = 0; i < n; i++) {
    s = s * 6364136223846793005UL + 1442695040888963407UL;
    x[i] = value + spread * ((double)(s >> 11) * 0x1p-52 - 1);
  }
  return x;
}

int main(int argc, char **argv) {
  if (argc != 4) return 2;
  long n = atol(argv[2]);
  double seconds = atof(argv[3]);
  rule step = NULL;
  for (size_t k = 0; k < sizeof rules / sizeof rules[0]; k++)
    if (!strcmp(rules[k].name, argv[1])) step = rules[k].step;
  if (!step) return 2;
  double *theta = filled(n, 1, 0.5), *g = filled(n, 0, 1);
  double *a = filled(n, 0, 0), *b = filled(n, 0, 0), *c = filled(n, 0, 0);
  long calls = 1;
  double begin = now(), samples[2000];
  int count = 0;
  while (now() - begin < seconds * 0.3 || calls * 1.0 * n < 1) {
    double at = now();
    for (long k = 0; k < calls; k++) { step_count++; step(n, theta, g, a, b, c); }
    if (now() - at < 1e-3) calls *= 2;
  }
  begin = now();
  while (count < 2000 && (count < 5 || now() - begin < seconds)) {
    double at = now();
    for (long k = 0; k < calls; k++) { step_count++; step(n, theta, g, a, b, c); }
    samples[count++] = (now() - at) / calls / n * 1e9;
  }
  qsort(samples, count, sizeof(double), ascending);
  printf("%.4f\n", samples[count / 10]);
  return theta[0] == 0.123456;
}
