import type { AstroConfig, AstroIntegration } from 'astro'
import { startProgress, type Tell } from '../load/progress.ts'
import { takeKept } from '../load/take-edition.ts'

/** Begin to write pages when what they are made of is kept, and say how many of all are written. */
export default function pageProgress(): AstroIntegration {
  let config: AstroConfig
  return {
    name: 'page-progress',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((astro) => {
          let done = 0
          let total = 0
          let tell: Tell | undefined
          return {
            ...astro,
            async getStaticPaths() {
              await takeKept(config)
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
