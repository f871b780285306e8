import './style.css'
import { hydrate } from 'preact'
import { DesignApp } from './design-app.tsx'
import { keepStateInLanguageLink } from './language-link.ts'
import { keepOffline } from './offline/keep-offline.ts'
import type { PageData } from './page-data.ts'

const root = document.getElementById('design')
const data = document.getElementById('page-data')
if (root && data) {
  // The build wrote it from this very type.
  const page = JSON.parse(data.textContent ?? '') as PageData
  hydrate(<DesignApp data={page} />, root)
  keepOffline(page.entry.slug)
}
keepStateInLanguageLink()
