import { z } from 'zod'
import type { Alias, Entry, Kind } from '../tree/register.ts'

/** What the store holds of an entry of the registers. It was checked when its file was read. */
export const entryRecordSchema = z.custom<{ kind: Kind; entry: Entry | Alias }>()
