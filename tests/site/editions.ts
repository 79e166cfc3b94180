import { existsSync } from 'node:fs'
import { inject } from 'vitest'
import { type Site, useSite } from './site.ts'

/** Whether the built site holds the memo's whole volume: `SEEDS=seeds:<folder of volumes> npm run build`. */
export const holdsVolume = existsSync('dist/frus1964-68v02/d351/index.html')

/**
 * Open the edition of the memo alone, for tests that count all it holds: the built site, or, where that holds more,
 * one that is built for them (`setup/memo-alone.ts`). The parameter is that of `useSite`.
 */
export function useMemoAlone(flags?: ReadonlyArray<string>): Site {
  return useSite(inject('memoAlone'), flags)
}
