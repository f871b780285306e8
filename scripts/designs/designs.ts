import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Design, Faults, type FrontMatter } from '#design'
import { BuildError } from '../../src/build/build-error.ts'
import { type Readme, readReadme } from '../../src/build/readme.ts'
import { root } from '../files/root.ts'

const modules = import.meta.glob<{ default: Design }>('../../designs/*/design.ts')
const pathOf = (slug: string): string => `../../designs/${slug}/design.ts`

/** The folder names of all designs, in order; those that begin with _ are not published. */
export const slugs: readonly string[] = Object.keys(modules)
  .map(path => path.split('/').at(-2) ?? '')
  .sort()

export const isPublished = (slug: string): boolean => !slug.startsWith('_')

/** A design with what its README.md says of it. */
export interface LoadedDesign {
  slug: string
  design: Design
  frontMatter: FrontMatter
}

/** Throws Faults when there is no design of that name. */
export function assertDesign(slug: string): void {
  if (!slugs.includes(slug)) throw Faults.unknown('design', slug, slugs.filter(isPublished))
}

/** Loads one design. Throws Faults when there is none of that name, and a BuildError when it is broken. */
export async function loadDesign(slug: string): Promise<LoadedDesign> {
  assertDesign(slug)
  const { default: design } = await modules[pathOf(slug)]().catch(error => {
    throw new BuildError({ slug }, error)
  })
  if (typeof design?.build !== 'function')
    throw new BuildError({ slug }, 'design.ts must have defineDesign({...}) as its default export')
  return { slug, design, frontMatter: loadFrontMatter(slug) }
}

/** The front matter of a design's README.md. Throws a BuildError that names every wrong field. */
export function loadFrontMatter(slug: string): FrontMatter {
  return readOwn(slug).frontMatter
}

/** A design's README.md taken apart. Throws a BuildError that names every wrong field. */
export function readOwn(slug: string): Readme {
  const readme = readReadme(readDesignFile(slug, 'README.md'))
  if ('faults' in readme)
    throw new BuildError({ slug }, ...readme.faults.map(fault => `designs/${slug}/README.md: ${fault}`))
  return readme
}

/** The text of a file of a design's folder. Throws a BuildError when it is missing. */
export function readDesignFile(slug: string, name: string): string {
  try {
    return readFileSync(join(root, 'designs', slug, name), 'utf8')
  } catch (error) {
    throw new BuildError({ slug }, `designs/${slug}/${name} cannot be read, write it: ${String(error)}`)
  }
}
