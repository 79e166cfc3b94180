import { z } from 'zod'
import { lightPaper, minContrast, toChannels, toContrast } from './contrast.ts'
import { isMailAddress } from '../tree/mail-address.ts'
import { isSiteAddress, suggestSiteAddress } from '../tree/site-address.ts'
import { languageSchema, nameSchema, noteSchema, textSchema, urlSchema } from './text.ts'
import { personSchema } from './person.ts'

/** Maximum length of a text that introduces an edition (UTF-16 code units): two pages of print. */
const longestIntroduction = 10_000

/** `#8c1437`; not `red`. */
const color = /^#[\da-f]{6}$/i

/** A page of the edition: `principles`, `letters/d1#p2`; not `//example.org`, `../other`, or `a page`. */
const pageTarget = /^(?!\/\/|(?:[^?#]*\/)?\.\.(?:[/?#]|$))[\w./#?=-]+$/

/** Maximum number of links in the head of every page. */
const maxLinks = 20

const contactExample = 'an address such as `editor@example.org` or `https://…`'

/** Expected address of the edition, for messages. */
function toAddressExample(input: unknown): string {
  return `an address without password, query and file, such as \`${suggestSiteAddress(String(input))}\``
}

/** Whether a text is a page of the edition, or an address of a page or of mail. */
function isLinkTarget(value: string): boolean {
  if (value.startsWith('mailto:')) return isMailAddress(value.slice('mailto:'.length))
  return pageTarget.test(value) || urlSchema.safeParse(value).success
}

/** A link in the running head of every page. */
const headLinkSchema = z.strictObject({
  text: nameSchema.meta({ description: 'Words of the link.', examples: ['Principles'] }),
  to: textSchema
    .refine(
      isLinkTarget,
      'a page of this edition such as `about`, or an address such as `https://…`',
    )
    .meta({
      description:
        'A page of this edition, by its address below that of the edition, or any address on the web.',
      examples: ['principles', 'https://archive.example.org'],
    }),
})

/** Record of an edition (`edition.yaml`): what its pages say of it. Only the title is required. */
export const editionSchema = z.strictObject({
  title: nameSchema.meta({
    description:
      'Title of the edition, on its home page and in the head of pages that belong to no volume.',
    examples: ['Letters of a Harbor'],
  }),
  subtitle: nameSchema.exactOptional().meta({
    description: 'Subtitle, below the title on the home page; search engines show it.',
    examples: ['The correspondence of Ada Marin, 1871–1899'],
  }),
  introduction: textSchema
    .refine(
      (value) => value.length <= longestIntroduction,
      `at most ${longestIntroduction} characters; longer texts are pages`,
    )
    .exactOptional()
    .meta({
      description:
        'Introduction on the home page, in Markdown. A heading `# …` at its start stands in the place of the title.',
      examples: ['Ada Marin kept the harbor of Trieste for **28 years**. [Principles](principles)'],
    }),
  editors: z
    .array(personSchema)
    .exactOptional()
    .meta({
      description: 'Editors of the edition, in their order.',
      examples: [[{ given: 'Ada', family: 'Marin' }]],
    }),
  publisher: nameSchema.exactOptional().meta({
    description: 'Who publishes the edition.',
    examples: ['Municipal Archive of Trieste'],
  }),
  contact: textSchema
    .refine((value) => isMailAddress(value) || urlSchema.safeParse(value).success, contactExample)
    .exactOptional()
    .meta({
      description: 'Where readers report an error: an address of mail or of a page.',
      examples: ['editor@example.org'],
    }),
  lang: languageSchema.exactOptional().meta({
    description:
      'Language of the words of the edition (BCP 47). The language of documents is stated in their volume.',
    examples: ['en'],
  }),
  license: z
    .strictObject({
      text: textSchema.exactOptional().meta({
        description: 'Who may use the text of the documents.',
        examples: ['In the public domain'],
      }),
      words: textSchema.exactOptional().meta({
        description: 'Who may use the words of the editors: introductions, notes, registers.',
        examples: ['CC BY 4.0'],
      }),
    })
    .exactOptional()
    .meta({ description: 'Licenses of the edition.', examples: [{ words: 'CC BY 4.0' }] }),
  version: nameSchema.exactOptional().meta({
    description: 'Version of the edition, which you change when you publish corrections.',
    examples: ['1.2'],
  }),
  address: urlSchema
    .refine(isSiteAddress, { error: ({ input }) => toAddressExample(input) })
    .exactOptional()
    .meta({
      description:
        'Address at which the edition is published; `SITE` in the environment comes before it.',
      examples: ['https://example.org/harbor/'],
    }),
  offline: z
    .enum(['true', 'false'])
    .exactOptional()
    .meta({
      description:
        'Whether pages that were read open without a network, on the device of the reader (default: they do).',
      examples: ['false'],
    }),
  accent: textSchema
    .refine((value) => color.test(value), { error: 'a color such as `#8c1437`', abort: true })
    .refine(
      (value) => toContrast(toChannels(value), toChannels(lightPaper)) >= minContrast,
      'a darker color, such as `#8c1437`, that can be read on a light page',
    )
    .exactOptional()
    .meta({
      description: 'Color of links and labels. On dark pages a lighter one is made from it.',
      examples: ['#1d4f72'],
    }),
  links: z
    .array(headLinkSchema)
    .max(maxLinks, `at most ${maxLinks} links`)
    .exactOptional()
    .meta({
      description: 'Links in the head of every page.',
      examples: [[{ text: 'Principles', to: 'principles' }]],
    }),
  colophon: noteSchema.exactOptional().meta({
    description: 'Words at the foot of every page, in Markdown: what the text is and who made it.',
    examples: ['Transcribed from the originals. *[About this edition](about)*'],
  }),
})

/** Record of an edition. */
export type EditionRecord = z.infer<typeof editionSchema>
