import { resolve } from 'node:path'

export const project = resolve(import.meta.dirname, '../..')

/** Folder of catalogue.json and files/, which the build of the designs fills. */
export const artifactsFolder = (): string =>
  resolve(project, process.env.ROUAGE_ARTIFACTS ?? '.cache/artifacts')

/** Address of the published site, without a slash at the end; '' when it is not known. */
export const siteUrl = (): string => (process.env.SITE_URL ?? '').replace(/\/+$/, '')
