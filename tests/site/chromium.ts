import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const path = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  candidate => candidate && existsSync(candidate),
)

export const hasChromium = path !== undefined
/** What to tell whoever runs the tests without a browser. */
export const missingChromium =
  'SKIPPED: the browser tests need Chromium: apt install chromium, or set CHROMIUM_PATH to its program'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages of Chromium's own address bar, which would take a core for a second in each new window.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
]
const softwareGl = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']

/** How long in ms something may not come before it is taken to hang: far longer than on the busiest machine. */
export const hang = 120_000
/** The same for a test of many steps. Nothing is waited for by time, so these limits are met by faults only. */
export const unhurried = { timeout: 5 * hang }

/** Starts Chromium, with a new user folder; with software WebGL, or with none. */
export async function startChromium({ webgl = true } = {}): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: path,
    args: [...flags, ...(webgl ? softwareGl : ['--disable-webgl', '--disable-3d-apis'])],
    timeout: hang,
  })
  const newContext = browser.newContext.bind(browser)
  browser.newContext = async options => {
    const context = await newContext(options)
    context.setDefaultTimeout(hang)
    return context
  }
  return browser
}
