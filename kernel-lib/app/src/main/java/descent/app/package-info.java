/** . */
package descent.app;
