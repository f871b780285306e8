import type { Language } from '#design'
import type { CatalogueFile, CataloguePreset } from '../src/build/variant.ts'

/** Extension of a path, without the dot. */
export const extensionOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)

/** `pillow-block-6204-housing.stl`: a name that still says what it is in a download folder. */
export function downloadName(file: CatalogueFile): string {
  const [, ...folders] = file.path.split('/')
  return isZip(file) ? (folders.at(-1) ?? '') : folders.join('-')
}

/** The files of a preset for readers of a language. */
export const filesIn = ({ files }: CataloguePreset, language: Language): CatalogueFile[] =>
  files.filter(file => file.language === undefined || file.language === language)

/** Whether a file holds all others. */
export const isZip = ({ path }: CatalogueFile): boolean => extensionOf(path) === 'zip'
