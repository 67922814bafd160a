/** What user code shares with the kernel: the functions of every cell, and what instrumented classes call. */
package descent.kernel.run;
