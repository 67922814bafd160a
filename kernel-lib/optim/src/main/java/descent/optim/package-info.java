/** . */
package descent.optim;
