import { makeUnits } from './make-text.ts'

/** Units of a memorandum with points and a note. */
export const memo = makeUnits(
  ['title', 'Memorandum of Telephone Conversation (Yost)'],
  ['', 'Washington, February 24.'],
  ['p1', 'Sec said he would appreciate the following points:'],
  ['p1.1', '1) that a political channel can be used;'],
  ['p1.2', '2) the cessation of infiltration; infiltrated personnel; U.S. aid'],
  ['p1.after', 'forces would go home—he could explore. Quiet diplomacy.'],
  ['p2', '(Y’s office called.) 1 200 men; 3,400 men; we’re'],
  ['p3', 'A call on Viet-Nam.'],
  ['p4', "The Secretary-General’s call; Peiping's; the Secretary General; UNSYG."],
  ['fn1', 'Source: Rusk Files: Lot 72 D 192. Quiet.'],
)
