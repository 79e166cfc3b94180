import { z } from 'zod'
import type { Register } from '../tree/register.ts'

/**
 * What the store holds of a kind: the entries of our register, then those of the lists of volumes. They were checked
 * when their files were read.
 */
export const registerRecordSchema = z.custom<{ entries: Register['people'] }>()
