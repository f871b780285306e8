/**
 * The folder of a preset: its name made safe for paths and addresses on every system.
 * `NEMA 23 → IEC 71` becomes `nema-23-iec-71`. Throws when nothing is left of the name.
 */
export function presetFolder(name: string): string {
  const folder = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
  if (!folder) throw new Error(`preset "${name}": use at least one letter or digit in its name`)
  return folder
}

/** Path of a preset's folder below the site's root, without a slash at the end. */
export const presetPath = (slug: string, preset: string): string => `files/${slug}/${presetFolder(preset)}`

/** Whether a name can be a file name and a part of an address as it stands: `base-plate`. */
export const isSafeName = (name: string): boolean => /^[a-z0-9]+([.-][a-z0-9]+)*$/.test(name)
