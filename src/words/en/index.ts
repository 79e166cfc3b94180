import { about } from './about.ts'
import { accessibility } from './accessibility.ts'
import { archive } from './archive.ts'
import { backlinks } from './backlinks.ts'
import { book } from './book.ts'
import { citation } from './citation.ts'
import { colophon } from './colophon.ts'
import { copying } from './copying.ts'
import { document } from './document.ts'
import { explanation } from './explanation.ts'
import { filters } from './filters.ts'
import { foot } from './foot.ts'
import { frame } from './frame.ts'
import { glosses } from './glosses.ts'
import { goTo } from './go-to.ts'
import { help } from './help.ts'
import { home } from './home.ts'
import { kinds } from './kinds.ts'
import { lang } from './lang.ts'
import { marks } from './marks.ts'
import { misreadings } from './misreadings.ts'
import { notice } from './notice.ts'
import { notFound } from './not-found.ts'
import { offline } from './offline.ts'
import { pictures } from './pictures.ts'
import { places } from './places.ts'
import { queryHelp } from './query-help.ts'
import { readings } from './readings.ts'
import { registers } from './registers.ts'
import { report } from './report.ts'
import { resolve } from './resolve.ts'
import { results } from './results.ts'
import { searchDialog } from './search-dialog.ts'
import { searchPage } from './search-page.ts'
import { find } from './find.ts'
import { preview } from './preview.ts'
import { status } from './status.ts'
import { text } from './text.ts'
import { tools } from './tools.ts'
import { use } from './use.ts'
import { volume } from './volume.ts'

/** Words of the interface in English. */
export const english = {
  lang,
  ...{ about, accessibility, archive, citation, colophon, copying, help, home, notFound, offline },
  ...{
    backlinks,
    book,
    document,
    explanation,
    filters,
    foot,
    frame,
    glosses,
    goTo,
    kinds,
    marks,
    misreadings,
    notice,
    pictures,
  },
  ...{
    places,
    queryHelp,
    readings,
    registers,
    report,
    resolve,
    results,
    searchDialog,
    searchPage,
    find,
    preview,
    status,
    text,
  },
  ...{ tools, use, volume },
}
