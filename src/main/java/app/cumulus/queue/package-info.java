/** Which cards a study day asks for, and in what order. */
package app.cumulus.queue;
