/** The words of all notebooks. Start with {@link descent.notebook.glossary.Glossary}. */
package descent.notebook.glossary;
