/** Executes notebooks, each in a virtual machine of its own. */
package descent.app.run;
