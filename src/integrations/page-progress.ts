import type { AstroIntegration } from 'astro'
import { type Report, startProgress } from '../load/progress.ts'

/** Say how many pages of all are written. */
export default function pageProgress(): AstroIntegration {
  return {
    name: 'page-progress',
    hooks: {
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((astro) => {
          let done = 0
          let report: Report | undefined
          return {
            ...astro,
            async getStaticPaths() {
              const paths = await astro.getStaticPaths()
              report = startProgress(logger, 'Writing pages', paths.length)
              return paths
            },
            render(request, options) {
              report?.(done++)
              return astro.render(request, options)
            },
          }
        })
      },
    },
  }
}
