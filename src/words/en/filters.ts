/** Filters and order of search results. */

export const filters = {
  labels: {
    volume: 'Volume',
    kind: 'Kind',
    classification: 'Classification',
    chapter: 'Chapter',
    sender: 'From',
    addressee: 'To',
    person: 'Person named',
    place: 'Place',
    box: 'Box and folder',
  },
  any: 'Any',
  from: 'From',
  to: 'To',

  /** A value with the number of documents that have it. */
  counted: (value: string, count: number) => `${value} (${count})`,

  sort: 'Sort by',
  orders: { printed: 'printed order', relevance: 'relevance', date: 'date' },
}
