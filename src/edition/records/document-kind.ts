/**
 * Kinds of documents and the headings that identify them; the first match decides. No pattern has a nested
 * repetition, so each takes linear time.
 */
const kinds: ReadonlyArray<readonly [kind: string, heading: RegExp]> = [
  // `Editorial Note`
  ['Editorial note', /^Editorial Note\b/i],
  // `Memorandum of Telephone Conversation Between …`
  ['Telephone conversation', /\bTelephone Conversation\b/i],
  // `Telegram From the Department of State to …`, `Circular Telegram`, `Airgram`
  ['Telegram', /\b(?:Telegram|Airgram)\b/i],
  // `Memorandum of Conversation`, `Memorandum of a Conversation`
  ['Conversation', /^Memorandum of (?:a )?Conversation\b/i],
  // `Summary Notes of the 545th Meeting …`, `Memorandum of Discussion at the 549th Meeting …`
  ['Meeting', /\b(?:Notes|Minutes|Record|Memorandum) (?:of|on)\b.*\b(?:Meeting|Discussion)\b/i],
  // `Special National Intelligence Estimate`, `Intelligence Memorandum`
  ['Intelligence', /\bIntelligence (?:Estimate|Memorandum|Note)\b/i],
  // `Memorandum for the Record`
  ['Memorandum for the record', /^Memorandum for the Record\b/i],
  // `Memorandum From the Joint Chiefs of Staff to …`, `Draft Memorandum by …`
  ['Memorandum', /\bMemorandum\b/i],
  // `Letter From President Johnson to …`
  ['Letter', /^Letter\b|\bMessage From\b/i],
  // `Diary Entry by the Ambassador …`
  ['Diary', /^Diary\b/i],
]

/**
 * Classify a document by its heading.
 *
 * @param title
 *   Heading without the number: `Telegram From the Embassy in Vietnam to the Department of State`.
 * @param other
 *   Kind of a document whose heading matches none, according to its source (default: `Paper`).
 * @returns
 *   `Telegram`.
 */
export function toKind(title: string, other = 'Paper'): string {
  return kinds.find(([, heading]) => heading.test(title))?.[0] ?? other
}
