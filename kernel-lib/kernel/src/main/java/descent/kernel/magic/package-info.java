/** Lines that begin with %: dependencies, class path, timing, help. */
package descent.kernel.magic;
