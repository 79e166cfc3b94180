import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { toClick, toKey, toTyping } from './actions.ts'
import { connect } from './bidi.ts'
import type { Browser } from './driver.ts'
import { findProgram, startProgram } from './program.ts'

const program = findProgram(['firefox-esr', 'firefox'])

/** Firefox, by its own WebDriver BiDi. */
export const firefox: Browser = {
  name: 'Firefox',
  missing: program === undefined ? ['firefox-esr'] : [],
  async start({ dark = false, scripts = true }) {
    const profile = mkdtempSync(join(tmpdir(), 'pincite-firefox-'))
    writeFileSync(join(profile, 'user.js'), toPreferences(dark, scripts))
    const flags = [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port',
      '0',
    ]
    const started = startProgram([program ?? '', ...flags])
    const url = await started.print(/BiDi listening on (ws:\S+)/)
    const errors: Array<string> = []
    const { send, close } = await connect(`${url}/session`, (params) => {
      const { success, data } = logEntry.safeParse(params)
      if (success && data.level === 'error' && !leftPage.test(data.text)) errors.push(data.text)
    })
    // A browser that takes no session is of no use.
    await send('session.new', { capabilities: {} }).catch(async (error: unknown) => {
      await started.end()
      throw error
    })
    await send('session.subscribe', { events: ['log.entryAdded'] })
    const { contexts } = tree.parse(await send('browsingContext.getTree', {}))
    const context = contexts[0].context
    const resize = async (width: number, height: number) => {
      await send('browsingContext.setViewport', { context, viewport: { width, height } })
    }
    const perform = async (actions: object) => {
      await send('input.performActions', { context, actions: [actions] })
    }
    await send('script.addPreloadScript', { functionDeclaration: String(reportViolations) })
    await resize(1280, 900)
    return {
      async goTo(url) {
        await send('browsingContext.navigate', { context, url, wait: 'complete' })
      },
      async call(source, args) {
        const answer = await send('script.evaluate', {
          expression: `(${source})(...${JSON.stringify(args)})`,
          // Where the scripts of the page do not run, those of a room of their own do.
          target: { context, ...(!scripts && { sandbox: 'test' }) },
          awaitPromise: false,
        })
        const { result, exceptionDetails } = evaluated.parse(answer)
        if (result === undefined) throw new Error(exceptionDetails?.text)
        return result.value
      },
      click: (x, y) => perform(toClick(x, y)),
      press: (key) => perform(toKey(key)),
      type: (text) => perform(toTyping(text)),
      async back() {
        await send('browsingContext.traverseHistory', { context, delta: -1 })
      },
      resize,
      errors: () => errors,
      async close() {
        close()
        await started.end()
        rmSync(profile, { recursive: true, force: true })
      },
    }
  },
}

/**
 * What Firefox says of each request that a service worker was answering when its page was left, as a result leads to its document while the
 * search still loads: nobody waits for the answer.
 */
const leftPage =
  /^Failed to load ‘[^’]*’\. A ServiceWorker intercepted the request and encountered an unexpected error\.$/

const logEntry = z.object({ level: z.string(), text: z.string() })
const tree = z.object({ contexts: z.tuple([z.object({ context: z.string() })]) })
const evaluated = z.object({
  result: z.object({ value: z.string() }).optional(),
  exceptionDetails: z.object({ text: z.string() }).optional(),
})

/** Write the settings of a profile that asks no other machine, and nothing of its reader. */
function toPreferences(dark: boolean, scripts: boolean): string {
  const preferences = {
    // 0 is dark, 1 is light.
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'javascript.enabled': scripts,
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,',
    'toolkit.telemetry.reportingpolicy.firstRun': false,
  }
  return Object.entries(preferences)
    .map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});\n`)
    .join('')
}

/** Make the violations of the policy errors of the console, in which this browser does not count them. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`)
  })
}
