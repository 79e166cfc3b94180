import { toReleaseName, type Release } from '../edition/records/release.ts'
import { toXmlElement } from './xml-text.ts'

/** What a feed says of an edition. */
export interface FeedOptions {
  title: string
  /** Who publishes it; its title where nobody is named. */
  publisher?: string | undefined
  /** Absolute address of the site, with a slash at its end. */
  root: string
  /** Its current release, with a day. */
  release: Release
  /** Words for the release: `Version 1.0`. */
  name: string
}

/**
 * Write the feed of releases in Atom. The id of an entry is made from the name of its release, so that a reader sees each
 * release once.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function toFeed({ title, publisher = title, root, release, name }: FeedOptions): string {
  const updated = toXmlElement('updated', `${release.date}T00:00:00Z`)
  const author = `<author>${toXmlElement('name', publisher)}</author>`
  const id = `${root}#${encodeURIComponent(`release-${toReleaseName(release)}`)}`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    toXmlElement('title', title),
    toXmlElement('id', root),
    toXmlElement('link', undefined, { rel: 'self', href: `${root}feed.xml` }),
    toXmlElement('link', undefined, { href: root }),
    updated,
    author,
    '<entry>',
    toXmlElement('title', name),
    toXmlElement('id', id),
    toXmlElement('link', undefined, { href: root }),
    updated,
    toXmlElement('summary', `${title}, ${name}`),
    '</entry>',
    '</feed>',
    '',
  ].join('\n')
}
