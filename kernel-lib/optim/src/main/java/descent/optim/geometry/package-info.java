/**
 * The shape of objectives: Fisher matrices and natural gradients, curvature of networks, spectra, landscapes, sharpness.
 *
 * <p>{@link descent.optim.geometry.NetworkCurvature} gives networks exact Hessian-vector and Gauss–Newton products; {@link descent.optim.geometry.Lanczos} finds eigenvalues from products alone; {@link descent.optim.geometry.Landscape} cuts slices; {@link
 * descent.optim.geometry.Sam} looks for flat minima.
 */
@NullMarked
package descent.optim.geometry;

import org.jspecify.annotations.NullMarked;
