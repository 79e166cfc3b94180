import { holdsVolume } from './editions.ts'
import { memo } from './site.ts'

/** A page of each kind: its name, and its address in the site. */
export const pages = {
  home: '/',
  contents: '/frus1964-68v02/',
  'printed pages': '/frus1964-68v02/pages/#pg_367',
  places: '/places/',
  about: '/about/',
  use: '/use/',
  help: '/help/',
  keys: '/help/keys/',
  accessibility: '/accessibility/',
  citations: '/resolve/',
  search: '/search/?q=%22quiet+diplomacy%22',
  'search for nothing': '/search/?q=zzyzxq',
  people: '/people/',
  person: '/people/yost-charles-w/',
  term: '/terms/infiltration/',
  checks: '/checks/',
  check: '/checks/footnote-doubt/',
  'not found': '/nowhere/',
  'not kept': '/offline/',
}

/** Kinds of pages that only a whole volume has. */
export const volumePages = {
  'volume contents': '/frus1964-68v02/#ch2',
  'editorial note': '/frus1964-68v02/d161/',
  telegram: '/frus1964-68v02/d163/',
  preface: '/frus1964-68v02/preface/',
  timeline: '/frus1964-68v02/timeline/',
  'chapter to print': '/frus1964-68v02/print/ch2/',
  'listed person': '/frus1964-68v02/people/p_BMG1/',
  'search with filters': '/search/?q=Burma&kind=Memorandum',
}

/** All of them that the built site has. */
export const allPages = Object.entries({ memo, ...pages, ...(holdsVolume && volumePages) })
