/** The page for addresses that do not exist. */

export const notFound = {
  title: 'Page not found',
  description: 'There is no page at this address.',
  /** `address` is that of a document. */
  addressOf: <Sample>(address: Sample): Array<string | Sample> => [
    'The address of a document is the name of its volume and its own, as in ',
    address,
    '.',
  ],
  all: 'All documents in this edition',
}
