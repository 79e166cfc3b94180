/** The page of a document or section, around its text. */

export const document = {
  date: 'Date',
  title: 'Title',
  classification: 'Classification',
  pages: 'Pages',
  firstPage: 'First page',
  address: 'Address',

  /** Participants by their roles. */
  roles: { from: 'From', to: 'To', present: 'Present' },

  /**
   * Pages of a document: one, or the first and the last with a dash between them.
   *
   * @param isBefore
   *   Whether it begins before the first page marker, on a page whose number is not known.
   */
  printedPages: <Page>(pages: ReadonlyArray<Page>, isBefore: boolean): Array<string | Page> =>
    isBefore ? ['before ', ...pages] : [...pages],

  points: 'Points',
  asList: 'as a list',
  runIn: 'as printed (run in)',
  text: 'Text',
  asWritten: 'as written',
  asEdited: 'as edited',

  notes: 'Notes',

  supplied: 'Supplied',
  suppliedLead: 'Not in the transcription; added by this edition, with the source of each fact.',

  cite: 'Cite',

  previous: 'Previous',
  next: 'Next',
  neighbors: { document: 'Previous and next document', section: 'Previous and next section' },
}
