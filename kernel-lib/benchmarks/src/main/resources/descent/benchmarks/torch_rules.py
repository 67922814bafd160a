"""torch_rules.py RULE N SECONDS: nanoseconds per parameter of one step of torch.optim, float64, one thread."""
import inspect
import sys
import time

import torch

NAMES = {"sgd": ("SGD", {}), "momentum": ("SGD", {"momentum": 0.9}),
         "nesterov": ("SGD", {"momentum": 0.9, "nesterov": True}), "adagrad": ("Adagrad", {}),
         "adadelta": ("Adadelta", {}), "rmsprop": ("RMSprop", {}), "rmsprop_centered": ("RMSprop", {"centered": True}),
         "adam": ("Adam", {}), "adamw": ("AdamW", {}), "amsgrad": ("Adam", {"amsgrad": True}),
         "adamax": ("Adamax", {}), "nadam": ("NAdam", {}), "radam": ("RAdam", {}), "rprop": ("Rprop", {}),
         "asgd": ("ASGD", {})}

rule, n, seconds = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
if rule not in NAMES:
    sys.exit(1)
torch.set_num_threads(1)
torch.manual_seed(1)
theta = torch.nn.Parameter(torch.rand(n, dtype=torch.float64) + 0.5)
theta.grad = 2 * torch.rand(n, dtype=torch.float64) - 1
name, settings = NAMES[rule]
kind = getattr(torch.optim, name)
if "fused" in inspect.signature(kind).parameters:
    try:
        optimizer = kind([theta], lr=1e-3, fused=True, **settings)
        optimizer.step()
    except RuntimeError:
        optimizer = kind([theta], lr=1e-3, **settings)
else:
    optimizer = kind([theta], lr=1e-3, **settings)

calls, samples, begin = 1, [], time.perf_counter()
while time.perf_counter() - begin < 0.3 * seconds:
    at = time.perf_counter()
    for _ in range(calls):
        optimizer.step()
    if time.perf_counter() - at < 1e-3:
        calls *= 2
begin = time.perf_counter()
while len(samples) < 5 or time.perf_counter() - begin < seconds:
    at = time.perf_counter()
    for _ in range(calls):
        optimizer.step()
    samples.append((time.perf_counter() - at) / calls / n * 1e9)
print(sorted(samples)[len(samples) // 10])
