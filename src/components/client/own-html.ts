import './trusted-types.ts'

const policy = globalThis.trustedTypes?.createPolicy('own', { createHTML: (html) => html })

/**
 * Mark HTML as written by the scripts of the site: markup of ours, in which all else is escaped; or a page of the site, which is only
 * read. Browsers parse no other string (`html/content-policy.ts`).
 */
export function toOwnHtml(html: string): string {
  return policy?.createHTML(html) ?? html
}
