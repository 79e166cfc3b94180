import type { TestProject } from 'vitest/node'
import { makeBuildFolder } from '../build.ts'
import { holdsVolume } from '../editions.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site that holds the memo alone. */
    memoAlone: string
  }
}

/** Build the edition of the memo alone before all tests, where the built site holds more. */
export default async function setup(project: TestProject): Promise<(() => void) | undefined> {
  if (!holdsVolume) {
    project.provide('memoAlone', 'dist')
    return undefined
  }
  const { dist, build, remove } = makeBuildFolder()
  await build(['seeds'])
  project.provide('memoAlone', dist)
  return remove
}
