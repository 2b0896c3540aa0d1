/** Draws the workbooks in {@code input/}: layouts and a seeded economy, and nothing of the program that reads them. */
package vn.cocau.sample;
