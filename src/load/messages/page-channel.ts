/** Channel (`node:diagnostics_channel`) on which it is published that a page is being written. */
export const pageChannel = 'pincite:page'
