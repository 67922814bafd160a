/** Completion and documentation, answered from the compiler without running anything. */
package descent.kernel.complete;
