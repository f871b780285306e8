import './style.css'
import { hydrate } from 'preact'
import { DesignApp } from './design-app.tsx'
import { firstModel } from './first-model.ts'
import { keepStateInLanguageLink } from './language-link.ts'
import { keepOffline } from './offline/keep-offline.ts'
import type { PageData } from './page-data.ts'

const root = document.getElementById('design')
const data = document.getElementById('page-data')
if (root && data) {
  // On its way while the page comes to life; whoever needs it hears what is wrong with it.
  const view = import('./viewer/viewer-tools.tsx').catch(() => {})
  // The build wrote it from this very type.
  const page = JSON.parse(data.textContent ?? '') as PageData
  // Model and view come together, so that the page is drawn anew but once; without a model nobody waits for the view.
  const first = firstModel(page).then(async model => {
    if (model) await view
    return model
  })
  // Told once somebody waits for it.
  first.catch(() => {})
  hydrate(<DesignApp data={page} first={first} />, root)
  keepOffline(page.entry.slug)
}
keepStateInLanguageLink()
