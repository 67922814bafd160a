/** . */
package descent.kernel;
