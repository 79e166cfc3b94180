import type { AstroConfig } from 'astro'
import type { Edition } from './read-edition.ts'

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- so Astro's types are extended
  namespace Astro {
    interface IntegrationHooks {
      /** Gives the edition that seeds hold; `again`: as they are now. */
      'pincite:edition': (options: { again: boolean }) => Promise<Edition>
      /** Waits until all that pages are made of is kept. */
      'pincite:kept': () => Promise<void>
    }
  }
}

/**
 * Take the edition that the integration `edition` reads while Astro begins.
 *
 * @param config
 *   Configuration that has the integration.
 * @param again
 *   Whether the seeds have changed since, and are to be read again.
 * @throws
 *   Where it is not among the integrations.
 */
export function takeEdition(
  { integrations }: Pick<AstroConfig, 'integrations'>,
  again: boolean,
): Promise<Edition> {
  for (const { hooks } of integrations) {
    const take = hooks['pincite:edition']
    if (take) return take({ again })
  }
  throw new Error('Unexpected integrations, expected `edition` among them')
}

/** Wait until all that the pages of the edition are made of is kept; as `takeEdition`. */
export async function takeKept({ integrations }: Pick<AstroConfig, 'integrations'>): Promise<void> {
  for (const { hooks } of integrations) await hooks['pincite:kept']?.()
}
