/** Kernelspecs: where Jupyter looks for kernels, and the command that starts ours. */
package descent.kernel.install;
