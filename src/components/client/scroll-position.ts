/** Restore the scroll position after Back; the browser cannot, because the list loads late. */
export function restoreScroll(): void {
  history.scrollRestoration = 'manual'
  const [visit] = performance.getEntriesByType('navigation')
  try {
    if (visit instanceof PerformanceNavigationTiming && visit.type !== 'navigate')
      scrollTo(0, Number(sessionStorage.getItem(location.href)))
    addEventListener('pagehide', () => {
      sessionStorage.setItem(location.href, String(scrollY))
    })
  } catch {}
}
