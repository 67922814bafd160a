/** An executed notebook as one HTML file that needs nothing from elsewhere. */
package descent.app.html;
