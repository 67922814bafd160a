/** How fast the library is, beside its peers, in one run. */
@NullMarked
package descent.benchmarks;

import org.jspecify.annotations.NullMarked;
