/** Kinds of documents, by their names in records and in the search index. */

export const kinds = {
  'Editorial note': 'Editorial note',
  'Telephone conversation': 'Telephone conversation',
  Telegram: 'Telegram',
  Conversation: 'Conversation',
  Meeting: 'Meeting',
  Intelligence: 'Intelligence',
  'Memorandum for the record': 'Memorandum for the record',
  Memorandum: 'Memorandum',
  Letter: 'Letter',
  Diary: 'Diary',
  Paper: 'Paper',
  Text: 'Text',
  'Front and back matter': 'Front and back matter',
  'Text of a chapter': 'Text of a chapter',
}
