/** Ready-made experiments with sliders; every number in them is computed by the library. */
package descent.notebook.explore;
