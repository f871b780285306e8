import type { Words } from './text/words.ts'

/** A package whose code is part of the site. */
export interface SoftwarePackage {
  name: string
  version: string
  /** SPDX identifier. */
  licence: string
  /** Path of the licence's text below the site's root. */
  path?: string
}

/** The software that the site is made with, each package with its licence. */
export function LicencesPage({
  packages,
  root,
  words,
}: {
  packages: readonly SoftwarePackage[]
  root: string
  words: Words
}) {
  return (
    <>
      <h1>{words.licences}</h1>
      <p class="lead">{words.licencesOwn}</p>
      <p class="lead">{words.licencesOpenCascade}</p>
      <ul class="licences">
        {packages.map(({ name, version, licence, path }) => (
          <li key={name}>
            {path ? <a href={root + path}>{name}</a> : name} {version}, {licence}
          </li>
        ))}
      </ul>
    </>
  )
}
