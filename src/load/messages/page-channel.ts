/** Diagnostics channel (`node:diagnostics_channel`) that gets a message for each page that is written. */
export const pageChannel = 'pincite:page'
