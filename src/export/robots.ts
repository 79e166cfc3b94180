/**
 * Write the rules for robots: all pages may be read.
 *
 * @param sitemap
 *   Absolute address of the sitemap; absent if there is none.
 */
export function toRobots(sitemap: string | undefined): string {
  return ['User-agent: *', 'Allow: /', ...(sitemap ? [`Sitemap: ${sitemap}`] : []), ''].join('\n')
}
