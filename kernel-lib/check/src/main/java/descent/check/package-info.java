/** . */
package descent.check;
