/** . */
package descent.notebook;
