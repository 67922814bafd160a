/** The subcommands, one in each file. */
package descent.app.command;
