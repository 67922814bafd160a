/** Decision trees and what is made of many: bagging, random forests, AdaBoost, gradient boosting. */
@NullMarked
package descent.optim.ensemble;

import org.jspecify.annotations.NullMarked;
