import { findArrivalQuery } from '../../search/arrival.ts'

/** Read the query whose words the page marks; empty for none. A page that is loaded again keeps that of its address. */
export function readArrivalQuery(): string {
  const [visit] = performance.getEntriesByType('navigation')
  const isFirst = visit instanceof PerformanceNavigationTiming && visit.type === 'navigate'
  return findArrivalQuery({
    address: new URL(location.href),
    referrer: isFirst ? document.referrer : '',
    searchPage: document.querySelector<HTMLAnchorElement>('a.search')?.href ?? '',
  })
}
