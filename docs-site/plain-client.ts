import './style.css'
import { keepOffline } from './offline/keep-offline.ts'

// The root page leads on to the language that the reader's browser asks for; its links do without this.
if (document.documentElement.dataset.page === 'root') {
  const french = navigator.language.toLowerCase().startsWith('fr')
  location.replace(french ? 'fr/' : 'en/')
} else keepOffline()
