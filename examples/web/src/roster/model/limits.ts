/** More people than any roster has, and what a tab can hold in every browser. */
export const ROWS_AT_MOST = 300_000;

/** Larger files are not even handed to the worker. */
export const BYTES_AT_MOST = 256 * 1024 * 1024;
