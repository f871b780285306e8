import './style.css'
import { hydrate } from 'preact'
import { Finder } from './find/finder.tsx'
import type { HomeData } from './home-page.tsx'
import { keepStateInLanguageLink } from './language-link.ts'
import { keepOffline } from './offline/keep-offline.ts'
import { wordsOf } from './text/words.ts'

const root = document.getElementById('finder')
const data = document.getElementById('page-data')
if (root && data) {
  // The build wrote it from this very type.
  const { language, cards } = JSON.parse(data.textContent ?? '') as HomeData
  hydrate(<Finder cards={cards} words={wordsOf(language)} />, root)
}
keepStateInLanguageLink()
keepOffline()
