import type { AstroIntegration } from 'astro'
import { startProgress, type Tell } from '../load/progress.ts'

/** Say how many pages of all are written. */
export default function pageProgress(): AstroIntegration {
  return {
    name: 'page-progress',
    hooks: {
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((astro) => {
          let done = 0
          let total = 0
          let tell: Tell | undefined
          return {
            ...astro,
            async getStaticPaths() {
              const paths = await astro.getStaticPaths()
              total = paths.length
              tell = startProgress(logger, 'Writing pages')
              return paths
            },
            render(request, options) {
              tell?.({ done: done++, total })
              return astro.render(request, options)
            },
          }
        })
      },
    },
  }
}
